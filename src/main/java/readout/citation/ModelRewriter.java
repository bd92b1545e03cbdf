package readout.citation;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Prompt;
import readout.backend.Prompts;
import readout.backend.Task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Lets a model put in better words what is already proven.
///
/// The model sees the statements of some sentences and writes sentences that name the statements
/// they rest on, with the exact words. Each is a claim like any other: it is used where it is
/// wholly supported, asked for once more where it is not, and else the proven sentence stays. So
/// whatever a model answers, it can not add anything to an issue, nor keep anything out of it.
public final class ModelRewriter implements Rewriter {
    private final Backend backend;
    private final Prompts prompts;

    public ModelRewriter(Backend backend, Prompts prompts) {
        this.backend = backend;
        this.prompts = prompts;
    }

    /// One call, and one more where some of what came back was not supported.
    @Override
    public List<List<CitedSentence>> rewrite(
            Task task, Map<String, String> about, List<Piece> pieces, CitationGate gate) {
        Handles handles = Handles.of(task.fileName(), pieces);
        Map<String, String> values = new LinkedHashMap<>(about);
        values.put("data", handles.data());
        Draft draft = ask(prompts.file(task).with(values), handles, gate);
        if (!draft.faults().isEmpty()) {
            Map<String, String> wrong =
                    Map.of("data", handles.data(), "faults", draft.faultsAsJson());
            draft = draft.with(ask(prompts.file(Task.REPAIR).with(wrong), handles, gate));
        }
        Draft last = draft;
        return pieces.stream().map(piece -> piece.rewritten(last.of(piece))).toList();
    }

    private Draft ask(Prompt prompt, Handles handles, CitationGate gate) {
        return switch (backend.complete(prompt)) {
            case Completion.Written written -> Draft.of(written.text(), handles, gate);
            case Completion.Failed _ -> new Draft(Map.of(), List.of());
        };
    }
}
