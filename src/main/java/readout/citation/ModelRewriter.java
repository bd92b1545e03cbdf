package readout.citation;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Prompt;
import readout.backend.PromptFile;

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
    private final PromptFile repair = PromptFile.of("repair");

    public ModelRewriter(Backend backend) {
        this.backend = backend;
    }

    /// One call, and one more where some of what came back was not supported.
    @Override
    public List<List<CitedSentence>> rewrite(
            PromptFile file, Map<String, String> about, List<Piece> pieces, CitationGate gate) {
        Handles handles = Handles.of(file.task(), pieces);
        Map<String, String> values = new LinkedHashMap<>(about);
        values.put("data", handles.data());
        Draft draft = ask(file.with(values), handles, gate);
        if (!draft.faults().isEmpty()) {
            Map<String, String> wrong =
                    Map.of("data", handles.data(), "faults", draft.faultsAsJson());
            draft = draft.with(ask(repair.with(wrong), handles, gate));
        }
        Draft last = draft;
        return pieces.stream().map(piece -> piece.rewritten(last.of(piece))).toList();
    }

    private Draft ask(Prompt prompt, Handles handles, CitationGate gate) {
        return switch (backend.complete(prompt)) {
            case Completion.Written(String text) -> Draft.of(text, handles, gate);
            case Completion.Failed _ -> new Draft(Map.of(), List.of());
        };
    }
}
