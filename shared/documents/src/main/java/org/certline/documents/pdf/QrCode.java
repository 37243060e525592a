package org.certline.documents.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code drawn as shapes, sharp at any size. */
final class QrCode {

    private final ByteMatrix modules;

    /** Encodes ASCII text of up to some hundred characters, readable with an eighth of it covered. */
    QrCode(String text) {
        try {
            modules = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("text does not fit a QR code", tooLong);
        }
    }

    /** Draws it into a square; the blank edge around is the caller's. */
    void draw(PdfContentByte canvas, float left, float bottom, float size) {
        float module = size / modules.getWidth();
        canvas.saveState();
        canvas.setColorFill(Ink.BLACK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    canvas.rectangle(left + x * module, bottom + size - (y + 1) * module, module, module);
                }
            }
        }
        canvas.fill();
        canvas.restoreState();
    }
}
