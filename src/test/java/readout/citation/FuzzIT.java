package readout.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import readout.fixture.FixtureCorpus;
import readout.statement.Statement;
import readout.statement.StatementExtractor;
import readout.text.MappedText;
import readout.text.Normalizer;
import readout.text.Span;
import readout.wording.Operator;
import readout.wording.Operators;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// The normaliser and the checker under text made to get past them: first the seeds that are always
/// the same, then fresh ones, for a minute in all.
///
/// A failure names its seed: `-Dfuzz.seed=N` makes that case alone. `-Dfuzz.seconds=S` fuzzes for
/// longer.
class FuzzIT {
    private static final int ALWAYS = 2_000;
    private static final long SECONDS = Long.getLong("fuzz.seconds", 60);
    private static final Operators OPERATORS = new Operators();

    private final CitationChecker checker = new CitationChecker();
    private List<Statement> statements = List.of();

    @Test
    void nothingIsAcceptedThatDoesNotStandThere() throws IOException {
        statements = new StatementExtractor().extract(FixtureCorpus.read());
        Long only = Long.getLong("fuzz.seed");
        if (only != null) {
            attack(only);
            return;
        }
        long end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        LongStream.range(0, ALWAYS).forEach(this::attack);
        SecureRandom fresh = new SecureRandom();
        long cases = ALWAYS;
        while (System.nanoTime() < end) {
            attack(fresh.nextLong());
            cases++;
        }
        System.out.println("fuzzed: " + cases + " cases");
    }

    private void attack(long seed) {
        try {
            HostileText text = new HostileText(seed, statements);
            normalForms(text);
            quotations(text);
            claims(text);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("again with -Dfuzz.seed=" + seed, e);
        }
    }

    private static void normalForms(HostileText made) {
        String text = made.text();
        String normal = Normalizer.normalForm(text);
        assertThat(Normalizer.normalForm(normal)).as("normal twice: %s", text).isEqualTo(normal);
        MappedText mapped = Normalizer.normalize(text);
        assertThat(mapped.text()).isEqualTo(normal);
        int last = 0;
        for (int at = 0; at < normal.length(); at++) {
            Span place = mapped.toOriginal(new Span(at, at + 1));
            assertThat(place.start()).isGreaterThanOrEqualTo(last);
            assertThat(place.end()).isBetween(place.start() + 1, text.length());
            last = place.start();
        }
        String words = made.statement().text();
        assertThat(Normalizer.same(words, made.otherwise(words))).as(words).isTrue();
        for (String other :
                List.of(
                        words.replaceFirst("o", "о"),
                        words.replaceFirst("a", "A"),
                        words.replaceFirst("e", "é"))) {
            assertThat(Normalizer.same(words, other)).as(other).isEqualTo(words.equals(other));
        }
    }

    /// What is found stands there, letter for letter.
    private static void quotations(HostileText made) {
        String text = made.text();
        int from = made.below(text.length() + 1);
        String part = text.substring(from, from + made.below(text.length() - from + 1));
        String quotation = made.coin() ? part : made.otherwise(part);
        for (Span found : Normalizer.find(quotation, text)) {
            assertThat(Normalizer.normalForm(found.in(text)))
                    .as("‘%s’ in ‘%s’", quotation, text)
                    .isEqualTo(Normalizer.normalForm(quotation));
        }
    }

    private void claims(HostileText made) {
        List<Statement> evidence = new ArrayList<>();
        for (int i = made.below(3); i >= 0; i--) {
            evidence.add(made.statement());
        }
        String text = made.claim(evidence);
        if (text.isBlank()) {
            return;
        }
        Claim claim = new Claim(text, evidence);
        Verdict verdict = checker.check(claim);
        assertThat(checker.check(claim)).isEqualTo(verdict);
        switch (verdict) {
            case Verdict.Supported _ -> supported(claim, made);
            case Verdict.PartlySupported partly -> {
                List<Span> doubts = Doubts.of(text, partly.doubtful());
                List<String> told = doubts.stream().map(doubt -> doubt.in(text)).toList();
                assertThat(doubts).isNotEmpty();
                assertThat(Doubts.read(text, told)).contains(doubts);
            }
            case Verdict.Unsupported unsupported ->
                    assertThat(unsupported.reason()).as(text).isNotEmpty();
            case Verdict.Missing _ -> throw new AssertionError("not without passages: " + text);
        }
        lessEvidence(claim, verdict);
        assertThat(checker.check(new Claim(made.with(text, HostileText.UNHEARD), evidence)))
                .as("with a word that stands nowhere: %s", text)
                .isNotInstanceOf(Verdict.Supported.class);
    }

    /// What is supported stands in its passages, and denies nothing that they do not.
    private void supported(Claim claim, HostileText made) {
        Quoted quoted = Quoted.of(claim.text());
        for (Span quotation : quoted.quotations()) {
            String words = quoted.words(quotation).replaceFirst("(?<![.…])[,.;:]\\s*$", "");
            boolean joined = words.matches("(?s).*(?:…|\\.\\.\\.|\\[).*");
            List<Statement> without =
                    claim.evidence().stream()
                            .filter(s -> Normalizer.find(words, s.text()).isEmpty())
                            .filter(s -> Normalizer.find(words, s.quoted()).isEmpty())
                            .toList();
            if (!joined && !isVerbatim(claim)) {
                assertThat(without.size()).as(claim.text()).isLessThan(claim.evidence().size());
                assertThat(checker.check(new Claim(claim.text(), without)).prints())
                        .as("without the passages that hold ‘%s’: %s", words, claim.text())
                        .isFalse();
            }
        }
        boolean denied =
                claim.evidence().stream()
                        .flatMap(s -> OPERATORS.in(s.text()).stream())
                        .anyMatch(found -> found.isA(Operator.Kind.NEGATION));
        if (!denied) {
            String turned = made.with(claim.text(), "never");
            assertThat(checker.check(new Claim(turned, claim.evidence())))
                    .as("denied: %s", turned)
                    .isNotInstanceOf(Verdict.Supported.class);
        }
        assertThat(checker.check(new Claim(claim.text(), List.of())))
                .isInstanceOf(Verdict.Missing.class);
    }

    private static boolean isVerbatim(Claim claim) {
        return claim.evidence().stream()
                .anyMatch(s ->
                        Normalizer.same(claim.text(), s.text())
                                || Normalizer.same(claim.text(), s.quoted()));
    }

    /// Of one quotation: less evidence proves no more, except that what is not quoted must not be
    /// cited.
    private void lessEvidence(Claim claim, Verdict verdict) {
        boolean cites =
                verdict.checks().stream()
                        .anyMatch(check ->
                                check.kind() == Check.Kind.CITED
                                        && check.outcome() != Check.Outcome.PASSED);
        if (cites || verdict.prints() || Quoted.of(claim.text()).quotations().size() != 1) {
            return;
        }
        for (int i = 0; i < claim.evidence().size(); i++) {
            List<Statement> less = new ArrayList<>(claim.evidence());
            less.remove(i);
            assertThat(checker.check(new Claim(claim.text(), less)))
                    .as("with less evidence: %s", claim.text())
                    .isNotInstanceOf(Verdict.Supported.class);
        }
    }
}
