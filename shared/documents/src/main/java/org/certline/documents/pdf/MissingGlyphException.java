package org.certline.documents.pdf;

/** No font has a character of the text, so the paper cannot be made. */
public final class MissingGlyphException extends RuntimeException {

    private final int character;

    MissingGlyphException(int character) {
        super("no font has the character %s (U+%04X); see docs/adr/fonts-for-names.md".formatted(
                Character.isISOControl(character) ? "" : Character.toString(character), character));
        this.character = character;
    }

    /** The character's code point. */
    public int character() {
        return character;
    }
}
