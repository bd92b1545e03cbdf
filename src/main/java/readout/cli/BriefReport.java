package readout.cli;

import readout.briefing.Briefing;

import java.nio.file.Path;
import java.util.List;

/// What `readout brief --json` says of the issue it wrote.
final class BriefReport {
    private BriefReport() {}

    static String of(Briefing briefing, int rejected, List<Path> files) {
        return Json.of(json -> {
            json.writeStartObject();
            json.writeStringField("period", briefing.period().name());
            json.writeStringField("from", briefing.period().from().toString());
            json.writeStringField("until", briefing.period().until().toString());
            json.writeNumberField("documents", briefing.sources().size());
            json.writeNumberField("statements", briefing.citations().size());
            json.writeNumberField("themes", briefing.sections().size());
            json.writeNumberField(
                    "changes",
                    briefing.sections().stream().mapToInt(s -> s.changes().size()).sum());
            json.writeNumberField("withheld", briefing.withheld().size());
            json.writeNumberField("rejected", rejected);
            json.writeArrayFieldStart("files");
            for (Path file : files) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }
}
