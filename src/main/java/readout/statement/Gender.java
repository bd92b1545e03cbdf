package readout.statement;

/// Whether a text takes somebody up with "he" or "she".
enum Gender {
    HE,
    SHE
}
