package readout.cli;

import readout.briefing.Cadence;
import readout.briefing.Definition;
import readout.briefing.Gathering;
import readout.render.Renderer;
import readout.settings.DefinitionReader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads off the command line of `readout brief` which issues to write.
final class Orders {
    private final BriefCommand command;

    Orders(BriefCommand command) {
        this.command = command;
    }

    /// One order for each definition, or one for what the command line says alone.
    List<Order> all() throws IOException {
        List<Path> definitions =
                command.paths.stream().filter(DefinitionReader::isDefinition).toList();
        if (definitions.isEmpty()) {
            return List.of(plain());
        }
        if (definitions.size() < command.paths.size()) {
            throw Explanation.Complaint.ofUsage(
                    "give definitions or documents, not both: a definition names its documents"
                            + " under `corpus:`");
        }
        if (definitions.size() > 1 && isGiven("--out")) {
            throw Explanation.Complaint.ofUsage(
                    "--out is the folder of one issue: give one definition, or `out:` in each");
        }
        Set<String> names = new HashSet<>();
        List<Order> orders = new ArrayList<>();
        for (Path definition : definitions) {
            Order order = defined(DefinitionReader.read(definition));
            if (!names.add(order.series())) {
                throw Explanation.Complaint.ofUsage(
                        "two definitions are called %s: a series has its name from its file"
                                .formatted(order.series()));
            }
            orders.add(order);
        }
        return orders;
    }

    private Order plain() {
        return new Order(
                "",
                command.title,
                command.paths,
                null,
                Cadence.WEEKLY,
                command.themes,
                command.actors,
                null,
                null,
                renderers(command.formats),
                Path.of("briefings"),
                command.out);
    }

    private Order defined(Definition definition) throws IOException {
        Gathering corpus = definition.corpus();
        boolean formats = isGiven("--format") || definition.formats().isEmpty();
        return new Order(
                definition.series(),
                isGiven("--title") ? command.title : definition.title(),
                corpus == null ? List.of() : corpus.paths(),
                corpus,
                definition.cadence(),
                isGiven("--theme") ? command.themes : definition.themes(),
                isGiven("--actor") ? command.actors : definition.actors(),
                definition.names(),
                definition.taxonomy(),
                renderers(formats ? command.formats : definition.formats()),
                relative(definition.out()),
                isGiven("--out") ? command.out : null);
    }

    /// Only flags win over a definition: it is nearer to the issue than the environment.
    private boolean isGiven(String option) {
        return command.spec.commandLine().getParseResult().hasMatchedOption(option);
    }

    /// As a person would write it who stands in the working directory.
    private static Path relative(Path folder) {
        Path here = Path.of("").toAbsolutePath();
        return folder.startsWith(here) ? here.relativize(folder) : folder;
    }

    private static List<Renderer> renderers(List<String> formats) {
        List<Renderer> all = Renderer.all();
        for (String format : formats) {
            if (all.stream().noneMatch(renderer -> renderer.format().equals(format))) {
                throw Explanation.Complaint.ofUsage(
                        "--format wants any of %s, and not %s"
                                .formatted(
                                        all.stream()
                                                .map(Renderer::format)
                                                .collect(Collectors.joining(", ")),
                                        format));
            }
        }
        return all.stream().filter(renderer -> formats.contains(renderer.format())).toList();
    }
}
