package readout.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import readout.briefing.Briefing;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/// What every format promises.
abstract class RendererContract {
    abstract Renderer renderer();

    @Test
    void theSameBriefingBecomesTheSameBytesInAnyTimeZoneAndLocale() {
        byte[] here = renderer().render(SampleBriefing.briefing());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String id : List.of("Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                Locale.setDefault(Locale.forLanguageTag(id.startsWith("A") ? "ar-EG" : "tr-TR"));
                assertThat(renderer().render(SampleBriefing.briefing())).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void anIssueInWhichNothingWasSaidIsStillAnIssue() {
        assertThat(textOf(renderer().render(SampleBriefing.empty())))
                .contains("The week in the Northern Compact");
    }

    @Test
    void aThemeThatWasRenamedSplitOrMergedSaysFromWhat() {
        assertThat(textOf(renderer().render(SampleBriefing.briefing())).replace("\\", ""))
                .contains("ammunition", "Ships in the strait", "Gas reserves", "Price cap");
    }

    @Test
    void aSentenceThatCitesWhatTheIssueDoesNotListIsRefused() {
        Briefing whole = SampleBriefing.briefing();
        Briefing lacking =
                new Briefing(
                        whole.title(),
                        whole.period(),
                        whole.method(),
                        whole.sources(),
                        whole.citations().subList(1, whole.citations().size()),
                        whole.glance(),
                        whole.sections(),
                        whole.withheld(),
                        whole.uncovered(),
                        whole.undated());
        assertThatThrownBy(() -> renderer().render(lacking))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cites what the issue does not list")
                .hasMessageContaining("deliver further");
    }

    @Test
    void aPassageOfADocumentThatIsNoSourceIsRefused() {
        Briefing whole = SampleBriefing.briefing();
        Briefing lacking =
                new Briefing(
                        whole.title(),
                        whole.period(),
                        whole.method(),
                        whole.sources().subList(1, whole.sources().size()),
                        whole.citations(),
                        whole.glance(),
                        whole.sections(),
                        whole.withheld(),
                        whole.uncovered(),
                        whole.undated());
        assertThatThrownBy(() -> renderer().render(lacking))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no source of this issue");
    }

    /// The words of the issue as a reader of the format gets them.
    abstract String textOf(byte[] rendered);
}
