package org.certline.documents.seal;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfNumber;

/**
 * The bytes of a file that a signature covers: all from the start to its end but the signature itself. The
 * signature is taken from that gap and from nowhere else, so there is no room to hide anything in it.
 *
 * @param content   what is signed
 * @param signature the encoded signature
 * @param wholeFile whether it ends where the file ends
 */
record SignedRange(byte[] content, byte[] signature, boolean wholeFile) {

    /** The range, or empty when it is not of that shape. */
    static Optional<SignedRange> of(byte[] pdf, PdfArray byteRange) {
        if (byteRange == null || byteRange.size() != 4) {
            return Optional.empty();
        }
        long[] numbers = new long[4];
        for (int i = 0; i < 4; i++) {
            if (!(byteRange.getDirectObject(i) instanceof PdfNumber number)) {
                return Optional.empty();
            }
            numbers[i] = (long) number.doubleValue();
        }
        long gapStart = numbers[1];
        long gapEnd = numbers[2];
        long end = gapEnd + numbers[3];
        boolean sound = numbers[0] == 0 && gapStart > 0 && gapEnd > gapStart + 1 && numbers[3] > 0
                && end <= pdf.length && pdf[(int) gapStart] == '<' && pdf[(int) gapEnd - 1] == '>';
        return sound ? of(pdf, (int) gapStart, (int) gapEnd, (int) end) : Optional.empty();
    }

    private static Optional<SignedRange> of(byte[] pdf, int gapStart, int gapEnd, int end) {
        char[] hex = new char[gapEnd - gapStart - 2];
        for (int i = 0; i < hex.length; i++) {
            hex[i] = (char) (pdf[gapStart + 1 + i] & 0xFF);
        }
        try {
            byte[] signature = HexFormat.of().parseHex(hex, 0, hex.length);
            byte[] content = Arrays.copyOf(pdf, gapStart + end - gapEnd);
            System.arraycopy(pdf, gapEnd, content, gapStart, end - gapEnd);
            return Optional.of(new SignedRange(content, signature, end == pdf.length));
        } catch (IllegalArgumentException notHex) {
            return Optional.empty();
        }
    }
}
