package readout.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `readout review`: decisions on the sentences of an issue.
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        description = {
            "Decides on the sentences of an issue, one by one, and publishes it.",
            "",
            "Every decision is signed and kept in a journal that can not be changed unnoticed. An"
                    + " ISSUE is its number, its week or both behind its series: 3, 2023-W48,"
                    + " weekly/3. Left out, it is the newest."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  readout review list                       what is to decide, the doubtful first",
            "  readout review accept 3 s1f9066cee7d0     one sentence of issue 3",
            "  readout review reject s1f90 --reason 'said by another'",
            "  readout review check && readout review publish"
        })
final class ReviewCommand implements Callable<Integer> {
    @Spec CommandSpec spec = CommandSpec.create();

    static CommandLine all(Console console) {
        CommandLine review = new CommandLine(new ReviewCommand());
        review.addSubcommand(new ReviewListCommand(console));
        review.addSubcommand(new ReviewAcceptCommand(console));
        review.addSubcommand(new ReviewRejectCommand(console));
        review.addSubcommand(new ReviewEditCommand(console));
        review.addSubcommand(new ReviewUndoCommand(console));
        review.addSubcommand(new ReviewCheckCommand(console));
        review.addSubcommand(new ReviewPublishCommand(console));
        return review;
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: list, accept, reject, edit, undo, check, publish");
    }
}
