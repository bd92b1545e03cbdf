package readout.citation;

import readout.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A claim taken apart: what it quotes, and what it says itself around the quotations.
///
/// @param quotations the places of the words between double quotation marks, without the marks, in
///   order; a quotation inside a quotation belongs to the outer one
/// @param frame the rest, with spaces where the quotations stand, so that each place is that of the
///   claim
record Quoted(String claim, List<Span> quotations, String frame) {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    static Quoted of(String claim) {
        List<Span> quotations = new ArrayList<>();
        StringBuilder frame = new StringBuilder(claim);
        int depth = 0;
        int start = 0;
        boolean straight = false;
        for (int at = 0; at < claim.length(); at++) {
            char c = claim.charAt(at);
            boolean opens =
                    depth == 0 ? c == '"' || OPENING.indexOf(c) >= 0 : opensInner(c, straight);
            boolean closes = depth > 0 && (straight ? c == '"' : CLOSING.indexOf(c) >= 0);
            if (opens) {
                straight = depth == 0 ? c == '"' : straight;
                start = depth == 0 ? at + 1 : start;
                depth++;
            } else if (closes && --depth == 0) {
                quotations.add(new Span(start, at));
                frame.replace(start - 1, at + 1, " ".repeat(at + 2 - start));
            }
        }
        return new Quoted(claim, List.copyOf(quotations), frame.toString());
    }

    private static boolean opensInner(char c, boolean straight) {
        return !straight && OPENING.indexOf(c) >= 0;
    }

    String words(Span quotation) {
        return quotation.in(claim);
    }

    /// What the claim says itself between the quotation before this one, or its beginning, and this
    /// one.
    Span before(int quotation) {
        int start = quotation == 0 ? 0 : quotations.get(quotation - 1).end() + 1;
        return new Span(start, quotations.get(quotation).start() - 1);
    }

    /// What it says itself between this quotation and the next one, or its end.
    Span after(int quotation) {
        boolean last = quotation == quotations.size() - 1;
        int end = last ? claim.length() : quotations.get(quotation + 1).start() - 1;
        return new Span(quotations.get(quotation).end() + 1, end);
    }
}
