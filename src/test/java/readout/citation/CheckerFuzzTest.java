package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import readout.fixture.Said;
import readout.statement.Statement;
import readout.text.Normalizer;

import java.util.ArrayList;
import java.util.List;

/// The checker under random and hostile text.
class CheckerFuzzTest {
    private static final List<String> WORDS =
            List.of(
                    "Lužava",
                    "will",
                    "not",
                    "send",
                    "twelve",
                    "howitzers",
                    "to",
                    "Tarnovia",
                    "if",
                    "may",
                    "5",
                    "March",
                    "per",
                    "cent",
                    "…",
                    "[...]",
                    "“",
                    "”",
                    "\"",
                    "«",
                    "»",
                    "said",
                    "that",
                    "Kárský",
                    "we",
                    "by",
                    "was",
                    "sent",
                    "all",
                    "some",
                    "[",
                    "]",
                    "(",
                    ")",
                    ",",
                    ".",
                    "-",
                    "31 June",
                    "2031-13-45",
                    "'",
                    "’s",
                    "\u202E",
                    "\u0000",
                    "\uD800",
                    "ﬁ",
                    "e\u0301",
                    "\u200B",
                    "\u2066",
                    "🏳️\u200D🌈",
                    "according to",
                    "unless",
                    "1,2,3/4",
                    "½");

    private final CitationChecker checker = new CitationChecker();

    @Property(tries = 2000)
    void hostileTextIsJudgedAndTwiceTheSame(
            @ForAll("texts") String claim, @ForAll("texts") String passage) {
        if (claim.isBlank() || passage.isEmpty()) {
            return;
        }
        Claim made = new Claim(claim, List.of(said(passage)));
        Verdict verdict = checker.check(made);
        assertThat(checker.check(made)).isEqualTo(verdict);
        assertThat(new CitationChecker().check(made).checks()).isEqualTo(verdict.checks());
    }

    @Property(tries = 1000)
    void wordsOfAPassageAreAlwaysSupportedByIt(@ForAll("texts") String passage) {
        if (!passage.isBlank()) {
            assertThat(checker.check(new Claim(passage, List.of(said(passage)))))
                    .isInstanceOf(Verdict.Supported.class);
        }
    }

    @Property(tries = 1000)
    void noQuotationWithAChangedWordPasses(
            @ForAll("sentences") List<String> words,
            @ForAll @IntRange(min = 0, max = 50) int at,
            @ForAll("word") String other) {
        List<String> changed = new ArrayList<>(words);
        changed.set(at % words.size(), other);
        String passage = String.join(" ", words);
        String claimed = String.join(" ", changed);
        if (Normalizer.find(claimed, passage).isEmpty()) {
            Verdict verdict =
                    checker.check(
                            new Claim(
                                    "Ondřej Kárský said “" + claimed + "”.",
                                    List.of(said(passage))));
            assertThat(verdict).isInstanceOf(Verdict.Unsupported.class);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(WORDS).list().ofMaxSize(25).map(words -> String.join(" ", words)),
                Arbitraries.strings().ofMaxLength(60));
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return word().list().ofMinSize(3).ofMaxSize(14);
    }

    @Provide
    Arbitrary<String> word() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
    }

    private static Statement said(String passage) {
        return Said.by(Said.MINISTER, "2031-03-06", passage);
    }
}
