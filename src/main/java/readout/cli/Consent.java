package readout.cli;

import readout.backend.ModelName;
import readout.backend.ModelOptions;
import readout.backend.PlannedCalls.Planned;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Shows what an issue or answer would send to another machine, and asks whether it may.
final class Consent {
    private final Console console;

    Consent(Console console) {
        this.console = console;
    }

    /// Returns if nothing of the plan goes to one of the hosts, or if a person agreed.
    ///
    /// @param models at hosts that were not agreed to
    /// @throws Explanation.Complaint if nobody can be asked, or if the answer is no
    void ask(CallPlan plan, List<ModelOptions> models) {
        Map<String, List<ModelName>> hosts = new LinkedHashMap<>();
        for (ModelOptions model : models) {
            hosts.merge(
                    model.asked().name(),
                    List.of(model.model()),
                    (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
        }
        hosts.forEach((host, names) -> {
            List<Planned> sent = plan.sent(names);
            if (!sent.isEmpty()) {
                ask(host, names, sent, plan);
            }
        });
    }

    private void ask(String host, List<ModelName> names, List<Planned> sent, CallPlan plan) {
        String what =
                String.format(
                        Locale.ROOT,
                        "%s to %s (%s) with about %,d tokens, words of up to %s; more may follow"
                                + " for what can not be proven",
                        Console.count(sent.size(), "call"),
                        host,
                        String.join(", ", names.stream().map(ModelName::toString).toList()),
                        sent.stream().mapToLong(Planned::input).sum(),
                        Console.count(plan.documents(), "document"));
        String unasked =
                "--yes sends it, and so does `llm: {consent: %s}` in readout.yaml".formatted(host);
        if (!console.canAsk()) {
            throw Explanation.Complaint.ofUsage(
                    "not sent without your word: " + what + ". " + unasked);
        }
        console.say(what);
        if (!console.agrees("send it?")) {
            throw Explanation.Complaint.ofUsage("nothing was sent and nothing written: " + unasked);
        }
    }
}
