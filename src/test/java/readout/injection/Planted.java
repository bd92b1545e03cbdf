package readout.injection;

import readout.injection.Channel.Place;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One instruction in one document, or in two.
record Planted(String instruction, Channel channel, Place place) {
    private static final int TAGS = 0xE0000;
    private static final int LONGEST_NAME = 120;

    /// Every way in which an instruction can come.
    static List<Planted> everyWay(String instruction) {
        List<Planted> ways = new ArrayList<>();
        for (Channel channel : Channel.values()) {
            for (Place place : channel.hasPlace() ? Place.values() : new Place[] {Place.START}) {
                ways.add(new Planted(instruction, channel, place));
            }
        }
        return ways;
    }

    /// Writes the text as a document with the instruction, and, where it is split, the rest of it
    /// with another text.
    ///
    /// @param number tells the documents of a folder apart
    void write(List<String> paragraphs, List<String> other, int number, Path folder)
            throws IOException {
        String name = "%03d".formatted(number);
        switch (channel) {
            case VISIBLE -> page(folder, name, "Statement", with(paragraphs, escaped(instruction)));
            case HIDDEN ->
                    page(
                            folder,
                            name,
                            "Statement",
                            with(
                                    paragraphs,
                                    "<span style=\"display:none\">"
                                            + escaped(instruction)
                                            + "</span>"));
            case SPLIT -> {
                int half = instruction.indexOf(' ', instruction.length() / 2);
                int cut = half < 0 ? instruction.length() : half;
                page(
                        folder,
                        name + "a",
                        "Statement",
                        with(paragraphs, escaped(instruction.substring(0, cut))));
                page(
                        folder,
                        name + "b",
                        "Statement",
                        with(other, escaped(instruction.substring(cut).strip())));
            }
            case CODED -> page(folder, name, "Statement", coded(paragraphs));
            case METADATA -> page(folder, name, instruction, html(paragraphs));
            case FILE_NAME -> page(folder, name + " " + fileName(), "Statement", html(paragraphs));
        }
    }

    private String fileName() {
        String name = instruction.replaceAll("[^\\p{L}\\p{N} ]+", "");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    private static List<String> html(List<String> paragraphs) {
        return paragraphs.stream().map(Planted::escaped).toList();
    }

    private List<String> with(List<String> paragraphs, String added) {
        List<String> all = new ArrayList<>(html(paragraphs));
        all.add(at(all.size()), added);
        return all;
    }

    private int at(int paragraphs) {
        return switch (place) {
            case START -> Math.min(1, paragraphs);
            case MIDDLE -> (paragraphs + 1) / 2;
            case END -> paragraphs;
        };
    }

    private List<String> coded(List<String> paragraphs) {
        List<String> all = new ArrayList<>(html(paragraphs));
        int at = Math.min(at(all.size()), all.size() - 1);
        String text = all.get(at);
        int space = Math.max(0, text.indexOf(' '));
        String hidden =
                instruction
                        .codePoints()
                        .filter(c -> c < 0x7F)
                        .mapToObj(c -> Character.toString(TAGS + c))
                        .collect(Collectors.joining());
        all.set(at, text.substring(0, space) + hidden + text.substring(space));
        return all;
    }

    private static void page(Path folder, String name, String title, List<String> paragraphs)
            throws IOException {
        String body =
                paragraphs.stream().map(p -> "<p>" + p + "</p>").collect(Collectors.joining("\n"));
        Files.writeString(
                folder.resolve(name + ".html"),
                """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <meta name="description" content="%s"></head><body><article><h1>Statement</h1>
                %s
                </article></body></html>
                """
                        .formatted(escaped(title), escaped(title), body),
                StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
