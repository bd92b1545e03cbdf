package readout.reading;

import readout.document.DateClue;
import readout.document.PublicationDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The date in the name of a file or in a web address: `20180131.txt`, `2023-11-27_x.txt`,
/// `27-11-2023.txt`.
final class FileNameDate {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_. ]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d\\d?)([-_. ])(\\d\\d?)\\2((?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern ADDRESS =
            Pattern.compile("/((?:19|20)\\d\\d)/(\\d\\d?)/(\\d\\d?)(?=/)");

    private FileNameDate() {}

    /// The day in the folders of a web address: `/2023/05/03/`.
    static Optional<DateClue> ofAddress(String address) {
        return first(ADDRESS, address, 1, 2, 3)
                .map(date -> new DateClue.Full(date, PublicationDate.Basis.METADATA, address));
    }

    /// @param origin a path with `/`, of which only the last name counts; it is the evidence
    static Optional<DateClue> of(String origin) {
        String name = origin.substring(origin.lastIndexOf('/') + 1);
        return first(YEAR_FIRST, name, 1, 3, 4)
                .or(() -> first(DAY_FIRST, name, 4, 3, 1))
                .map(date -> new DateClue.Full(date, PublicationDate.Basis.FILE_NAME, name));
    }

    private static Optional<LocalDate> first(
            Pattern pattern, String name, int year, int month, int day) {
        Matcher matcher = pattern.matcher(name);
        while (matcher.find()) {
            try {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(matcher.group(year)),
                                Integer.parseInt(matcher.group(month)),
                                Integer.parseInt(matcher.group(day))));
            } catch (DateTimeException e) {
                // A number of another kind: look on.
            }
        }
        return Optional.empty();
    }
}
