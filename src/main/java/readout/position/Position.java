package readout.position;

import readout.citation.CitedSentence;
import readout.statement.Actor;

import java.util.List;

/// What one actor holds on one theme in one period.
///
/// @param themeId the theme's id
/// @param sentences the most central first
public record Position(String themeId, Actor actor, List<CitedSentence> sentences) {
    public Position {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a position is held in words");
        }
    }
}
