package org.certline.documents.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;

/**
 * How text looks.
 *
 * @param face    the typeface
 * @param size    in points
 * @param color   of the text
 * @param spacing between characters, in points
 */
record Ink(Typeface face, float size, Color color, float spacing) {

    static final Color BLACK = new Color(0x22, 0x22, 0x22);
    static final Color GREY = new Color(0x66, 0x66, 0x66);

    private static final float SMALLEST = 5;
    private static final LineBreaks BREAKS = new LineBreaks();

    Ink(Typeface face, float size) {
        this(face, size, BLACK, 0);
    }

    Ink in(Color other) {
        return new Ink(face, size, other, spacing);
    }

    Ink spaced(float points) {
        return new Ink(face, size, color, points);
    }

    /** A piece of text that one font has all characters of. */
    private record Run(BaseFont font, String text) {
    }

    /** The text with every character from a font that has it. */
    Phrase phrase(String text) {
        Phrase phrase = new Phrase();
        for (Run run : runs(text)) {
            Chunk chunk = new Chunk(run.text(), new Font(run.font(), size, Font.NORMAL, color));
            chunk.setSplitCharacter(BREAKS);
            phrase.add(spacing == 0 ? chunk : chunk.setCharacterSpacing(spacing));
        }
        return phrase;
    }

    /** A paragraph of the text, one and a half lines apart. */
    Paragraph paragraph(String text, PdfSheet.Align align, float spaceAfter) {
        Paragraph paragraph = new Paragraph(phrase(text));
        paragraph.setAlignment(align.code());
        paragraph.setLeading(size * 1.5f);
        paragraph.setSpacingAfter(spaceAfter);
        return paragraph;
    }

    /** The width of a line of text in points. */
    float width(String text) {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.font().getWidthPoint(run.text(), size);
        }
        return width + spacing * text.codePointCount(0, text.length());
    }

    /** The same, made smaller until the text fits a width. */
    Ink fitting(String text, float width) {
        Ink ink = this;
        while (ink.size > SMALLEST && ink.width(text) > width) {
            ink = new Ink(face, ink.size - 0.5f, color, spacing);
        }
        return ink;
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        BaseFont current = null;
        StringBuilder piece = new StringBuilder();
        for (int character : text.codePoints().toArray()) {
            BaseFont font = face.fontFor(character == '\n' ? ' ' : character);
            if (current != null && font != current) {
                runs.add(new Run(current, piece.toString()));
                piece.setLength(0);
            }
            current = font;
            piece.appendCodePoint(character);
        }
        if (current != null) {
            runs.add(new Run(current, piece.toString()));
        }
        return runs;
    }
}
