package readout.mutation;

import readout.statement.Statement;

import java.util.List;
import java.util.regex.Matcher;

/// Small changes of wording that mutations share.
final class Words {
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    static final List<String> NUMBERS =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");

    private Words() {}

    /// Without double quotation marks and the number of a paragraph.
    static String unquoted(String text) {
        return text.replaceFirst("^\\d{1,2}[.)] ", "")
                .replaceAll("[“”\"„«»]", "")
                .replaceAll(" +", " ")
                .strip();
    }

    /// The words as a quotation in a sentence that says whose they are.
    static String quoting(Statement statement, String words) {
        return "%s said “%s”.".formatted(statement.actor().name(), words);
    }

    /// As it goes on behind "that": a capital stays only where it may belong to a name.
    static String reported(String text) {
        String first = text.split(" ", 2)[0];
        boolean plain =
                first.matches(
                        "The|This|That|These|Those|It|We|Our|In|On|At|For|But|And|All|Some|There|A|An|No|They|As|To|If|With|While|After|Before|Both|Every|Any|Such|By");
        return plain ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
    }

    static String otherNumber(String number) {
        int word = NUMBERS.indexOf(number);
        if (word >= 0) {
            return NUMBERS.get(word >= 10 ? word - 3 : word + 3);
        }
        if (!Character.isDigit(number.charAt(0))) {
            return number.equals("forty") ? "fifty" : "forty";
        }
        char first = number.charAt(0);
        return (first == '9' ? '8' : (char) (first + 1)) + number.substring(1);
    }

    static String otherDate(Matcher date) {
        if (date.group("day") != null) {
            return date.group().equals("17") ? "19" : "17";
        }
        if (date.group("month") != null) {
            return MONTHS.get((MONTHS.indexOf(date.group()) + 2) % 12);
        }
        if (date.group("weekday") != null) {
            return DAYS.get((DAYS.indexOf(date.group()) + 2) % 7);
        }
        return String.valueOf(Integer.parseInt(date.group()) + 1);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
