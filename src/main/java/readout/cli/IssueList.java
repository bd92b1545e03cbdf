package readout.cli;

import readout.briefing.Issue;

import java.util.List;

/// How `readout brief --list` prints the past issues, for people and for programs.
final class IssueList {
    private IssueList() {}

    static String line(Issue issue) {
        return Console.printable(
                "%s %s%s  %s  %s"
                        .formatted(
                                issue.series().isEmpty() ? "issue" : issue.series(),
                                issue.number(),
                                issue.revision() == 1 ? "" : " (revision " + issue.revision() + ")",
                                issue.period().name(),
                                issue.title()));
    }

    static String json(List<Issue> issues) {
        return Json.of(json -> {
            json.writeStartArray();
            for (Issue issue : issues) {
                json.writeStartObject();
                json.writeStringField("series", issue.series());
                json.writeNumberField("number", issue.number());
                json.writeNumberField("revision", issue.revision());
                json.writeStringField("period", issue.period().name());
                json.writeStringField("from", issue.period().from().toString());
                json.writeStringField("until", issue.period().until().toString());
                json.writeStringField("title", issue.title());
                json.writeStringField("sha256", issue.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
