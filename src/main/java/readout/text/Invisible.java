package readout.text;

/// Characters that take no room on a page and carry no meaning in a statement.
final class Invisible {
    private Invisible() {}

    /// Soft hyphen, zero-width characters, byte order mark, bidirectional marks and isolates,
    /// variation selectors and tag characters.
    static boolean is(int codePoint) {
        return switch (codePoint) {
            case 0x00AD, 0x034F, 0x061C, 0x180E, 0xFEFF -> true;
            default ->
                    (codePoint >= 0x200B && codePoint <= 0x200F)
                            || (codePoint >= 0x202A && codePoint <= 0x202E)
                            || (codePoint >= 0x2060 && codePoint <= 0x2069)
                            || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                            || (codePoint >= 0xE0000 && codePoint <= 0xE007F);
        };
    }
}
