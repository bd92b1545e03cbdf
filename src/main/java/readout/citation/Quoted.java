package readout.citation;

import java.util.ArrayList;
import java.util.List;

/// A claim taken apart: what it quotes, and what it says itself around the quotations.
///
/// @param quotations the words between curly double quotation marks, in order; a quotation inside a
///   quotation belongs to the outer one
/// @param frame the rest, with a space for each quotation
record Quoted(List<String> quotations, String frame) {

    static Quoted of(String claim) {
        List<String> quotations = new ArrayList<>();
        StringBuilder frame = new StringBuilder();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < claim.length(); at++) {
            char c = claim.charAt(at);
            if (c == '“') {
                if (depth++ == 0) {
                    start = at + 1;
                }
            } else if (c == '”' && depth > 0) {
                if (--depth == 0) {
                    quotations.add(claim.substring(start, at));
                    frame.append(' ');
                }
            } else if (depth == 0) {
                frame.append(c);
            }
        }
        if (depth > 0) {
            frame.append(claim, start, claim.length());
        }
        return new Quoted(List.copyOf(quotations), frame.toString());
    }
}
