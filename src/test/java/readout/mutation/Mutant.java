package readout.mutation;

import readout.citation.Claim;

/// A claim made from a true sentence.
///
/// @param name of the class it belongs to
/// @param how whether its words stand in quotation marks or are its own
/// @param isFalse whether the passages no longer bear it out
record Mutant(String name, How how, boolean isFalse, Claim claim) {
    enum How {
        QUOTED,
        OWN_WORDS
    }
}
