package org.certline.documents.pdf;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/** Where a line may end: never before a closing mark, after an opening one, or inside a date or time. */
final class LineBreaks implements SplitCharacter {

    private static final SplitCharacter USUAL = new DefaultSplitCharacter();
    private static final String NOT_FIRST = "，。、；：！？）》”’…·,.;:!?)";
    private static final String NOT_LAST = "（《“‘(·";

    @Override
    public boolean isSplitCharacter(int start, int current, int end, char[] text, PdfChunk[] chunks) {
        char here = text[current];
        if (here == '-' || Character.isHighSurrogate(here) || NOT_LAST.indexOf(here) >= 0) {
            return false;
        }
        boolean nextMayStart = current + 1 >= end || NOT_FIRST.indexOf(text[current + 1]) < 0;
        return nextMayStart && USUAL.isSplitCharacter(start, current, end, text, chunks);
    }
}
