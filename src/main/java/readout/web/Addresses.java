package readout.web;

import readout.review.Item;

import java.util.Map;
import java.util.Optional;

/// The addresses of the review, and what answers at each. There are no others: an address is never
/// a path of a file.
final class Addresses {
    static final String PAGE = "/";
    static final String ENTER = "/enter";
    static final String DECIDE = "/decide";
    static final String EDIT = "/edit";
    static final String UNDO = "/undo";
    static final String REST = "/rest";
    static final String PUBLISH = "/publish";
    static final String PICTURE = "/picture";
    static final String DOCUMENT = "/document";

    private final Desk desk;
    private final Writing writing;
    private final Map<String, Answer> assets = Assets.all();

    Addresses(Desk desk) {
        this.desk = desk;
        this.writing = new Writing(desk);
    }

    Answer answer(Request request) {
        return request.method().equals("POST") ? posted(request) : got(request);
    }

    private Answer got(Request request) {
        Answer asset = assets.get(request.path());
        if (asset != null) {
            return asset;
        }
        return switch (request.path()) {
            case PAGE -> {
                Desk.Board board = desk.board();
                View view = View.of(request.query(), board, request.reviewer());
                yield Answer.page(200, new ReviewPage(desk, board, view).html());
            }
            case PICTURE ->
                    cited(request)
                            .flatMap(desk::picture)
                            .map(picture -> Answer.file("image/png", picture.png()))
                            .orElseGet(Addresses::nothing);
            case DOCUMENT ->
                    cited(request)
                            .map(cited -> Answer.page(200, DocumentPage.of(desk, cited)))
                            .orElseGet(Addresses::nothing);
            default -> nothing();
        };
    }

    private Answer posted(Request request) {
        return switch (request.path()) {
            case DECIDE -> writing.decide(request);
            case EDIT -> writing.edit(request);
            case UNDO -> writing.undo(request);
            case REST -> writing.rest(request);
            case PUBLISH -> writing.publish(request);
            default -> nothing();
        };
    }

    /// The passage of that number.
    private Optional<Item.Cited> cited(Request request) {
        String number = request.asked("passage");
        return desk.board().lines().stream()
                .flatMap(line -> line.item().cited().stream())
                .filter(cited -> Integer.toString(cited.number()).equals(number))
                .findFirst();
    }

    private static Answer nothing() {
        return Answer.refusal(404, "Nothing here", "The review is at the address /.");
    }
}
