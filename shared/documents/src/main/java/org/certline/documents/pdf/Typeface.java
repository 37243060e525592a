package org.certline.documents.pdf;

import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/**
 * A face that papers are set in, with the fonts that stand in where it lacks a character: Noto Serif JP for
 * characters shared with Japan such as 𠮷, then Hanazono Mincho, which has all of Unicode's rarer ones.
 */
enum Typeface {
    SANS("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
    SANS_BOLD("noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf"),
    SERIF("noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"),
    SERIF_BOLD("noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf");

    private static final List<String> STAND_INS = List.of(
            "noto-serif-jp/400Regular/NotoSerifJP_400Regular.ttf", "hanazono/HanaMinB.ttf");

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /**
     * The first font that has the character.
     *
     * @throws MissingGlyphException when none has it: a name with a hole in it must never be printed
     */
    BaseFont fontFor(int character) {
        BaseFont own = FontFiles.load(file)
                .orElseThrow(() -> new IllegalStateException("font is not on the class path: " + file));
        if (own.charExists(character)) {
            return own;
        }
        return STAND_INS.stream()
                .map(FontFiles::load)
                .flatMap(Optional::stream)
                .filter(font -> font.charExists(character))
                .findFirst()
                .orElseThrow(() -> new MissingGlyphException(character));
    }

}
