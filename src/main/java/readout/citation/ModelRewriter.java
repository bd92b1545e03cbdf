package readout.citation;

import readout.backend.Backend;
import readout.backend.Completion;
import readout.backend.Fault;
import readout.backend.Prompt;
import readout.backend.Prompts;
import readout.backend.Task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lets a model put in better words what is already proven.
///
/// The model sees the statements of some sentences and writes sentences that name the statements
/// they rest on, with the exact words. Each is a claim like any other: it is used where it is
/// wholly supported, asked for once more where it is not, and else the proven sentence stays. So
/// whatever a model answers, it can not add anything to an issue, nor keep anything out of it.
///
/// Calls go out together and are judged in their order: the result is the same however many are
/// under way at a time.
public final class ModelRewriter implements Rewriter {
    /// How often a call is halved that is too long for the model, or its answer for the limit.
    private static final int MOST_HALVINGS = 3;

    private final Backend backend;
    private final Prompts prompts;

    public ModelRewriter(Backend backend, Prompts prompts) {
        this.backend = backend;
        this.prompts = prompts;
    }

    /// A call with its answer.
    private record Answered(Call call, Handles handles, Prompt prompt, Draft draft) {}

    /// A call for what was wrong with an answer. The backend remembers nothing, so the passages are
    /// shown again, but only those of the pieces that are still open.
    private record Mended(Answered first, Prompt prompt, Draft draft) {}

    /// One call for each request, and one more where some of what came back was not supported.
    @Override
    public List<List<CitedSentence>> rewrite(List<Request> requests, CitationGate gate) {
        List<Answered> answers = ask(Call.of(requests), 0, gate);
        List<Mended> mended = mend(answers, gate);
        Set<CitedSentence> used = new HashSet<>();
        List<List<CitedSentence>> sentences = fold(requests, answers, mended, used);
        answers.stream()
                .filter(answer -> !answer.draft().rulings().isEmpty())
                .forEach(
                        answer -> backend.judged(answer.prompt(), answer.draft().judgements(used)));
        mended.stream()
                .filter(mend -> !mend.draft().rulings().isEmpty())
                .forEach(mend -> backend.judged(mend.prompt(), mend.draft().judgements(used)));
        return sentences;
    }

    private List<Answered> ask(List<Call> calls, int halvings, CitationGate gate) {
        if (calls.isEmpty()) {
            return List.of();
        }
        List<Handles> handles = calls.stream().map(Call::handles).toList();
        List<Prompt> asked = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            asked.add(calls.get(i).prompt(prompts, handles.get(i)));
        }
        List<Completion> completions = backend.complete(asked);
        List<Answered> answers = new ArrayList<>();
        List<Call> halves = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            Draft draft = draft(completions.get(i), handles.get(i), gate);
            List<Call> shorter =
                    halvings < MOST_HALVINGS && isTooLong(completions.get(i))
                            ? call.halves()
                            : List.of();
            if (shorter.isEmpty()) {
                answers.add(new Answered(call, handles.get(i), asked.get(i), draft));
            } else {
                halves.addAll(shorter);
            }
        }
        answers.addAll(ask(halves, halvings + 1, gate));
        return answers;
    }

    private static boolean isTooLong(Completion completion) {
        return switch (completion) {
            case Completion.Written _ -> false;
            case Completion.Failed(Fault fault, _) ->
                    fault == Fault.CUT_SHORT || fault == Fault.PROMPT_TOO_LONG;
        };
    }

    private static Draft draft(Completion completion, Handles handles, CitationGate gate) {
        return switch (completion) {
            case Completion.Written written -> Draft.of(written.text(), handles, gate);
            case Completion.Failed _ -> Draft.NONE;
        };
    }

    private List<Mended> mend(List<Answered> answers, CitationGate gate) {
        List<Answered> faulty = new ArrayList<>();
        List<Prompt> asked = new ArrayList<>();
        for (Answered answer : answers) {
            List<Ruling.Refused> faults = answer.draft().mendable(answer.handles());
            if (!faults.isEmpty()) {
                faulty.add(answer);
                asked.add(mending(answer, faults));
            }
        }
        List<Mended> mended = new ArrayList<>();
        List<Completion> completions = asked.isEmpty() ? List.of() : backend.complete(asked);
        for (int i = 0; i < completions.size(); i++) {
            Answered first = faulty.get(i);
            mended.add(
                    new Mended(
                            first, asked.get(i), draft(completions.get(i), first.handles(), gate)));
        }
        return mended;
    }

    private Prompt mending(Answered answer, List<Ruling.Refused> faults) {
        Set<String> concerned = new HashSet<>();
        faults.forEach(fault -> concerned.add(fault.piece()));
        Set<String> pieces =
                concerned.contains("") ? answer.draft().open(answer.handles()) : concerned;
        return prompts.file(Task.REPAIR)
                .with(
                        Map.of(
                                "faults", Draft.asJson(faults),
                                "data", answer.handles().data(pieces)));
    }

    /// The sentences of each piece; those of a piece that was parted in the order of its parts.
    ///
    /// @param used takes the written sentences that are among them
    private static List<List<CitedSentence>> fold(
            List<Request> requests,
            List<Answered> answers,
            List<Mended> mended,
            Set<CitedSentence> used) {
        record Folded(Call.Part part, List<CitedSentence> sentences) {}
        Map<Answered, Draft> second = new LinkedHashMap<>();
        mended.forEach(mend -> second.put(mend.first(), mend.draft()));
        List<Folded> folded = new ArrayList<>();
        for (Answered answer : answers) {
            int part = 0;
            for (String name : answer.handles().pieces().keySet()) {
                Call.Part own = answer.call().parts().get(part++);
                List<CitedSentence> written = new ArrayList<>(answer.draft().of(name));
                written.addAll(second.getOrDefault(answer, Draft.NONE).of(name));
                List<CitedSentence> sentences = own.piece().rewritten(written);
                sentences.stream().filter(written::contains).forEach(used::add);
                folded.add(new Folded(own, sentences));
            }
        }
        List<List<CitedSentence>> all = new ArrayList<>();
        requests.forEach(request -> request.pieces().forEach(_ -> all.add(new ArrayList<>())));
        folded.stream()
                .sorted(Comparator.comparingInt((Folded each) -> each.part().from()))
                .forEach(each -> all.get(each.part().place()).addAll(each.sentences()));
        return all.stream().map(List::copyOf).toList();
    }
}
