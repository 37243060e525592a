package org.certline.documents.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * Puts seals on a PDF as visible PAdES baseline-B signatures. Each is an incremental update, so the seals
 * before it stay valid.
 */
public final class Sealing {

    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Sealing() {
    }

    /**
     * The document with one more seal.
     *
     * @param at the time of sealing, as the seal claims it
     * @throws IllegalArgumentException when the document already carries this kind of seal
     */
    public static byte[] seal(byte[] pdf, Seal seal, Instant at) {
        return seal(pdf, seal, at, new CadesSignature(seal.signer(), Optional.empty()));
    }

    /**
     * The document with one more seal that carries a timestamp, which makes it baseline T: the time is then
     * proved and not only claimed, and the seal can be judged after its certificate has expired.
     *
     * @throws UncheckedIOException when no timestamp is to be had; trying again is safe
     */
    public static byte[] seal(byte[] pdf, Seal seal, Instant at, TimestampAuthority timestamps) {
        return seal(pdf, seal, at, new CadesSignature(seal.signer(), Optional.of(timestamps)));
    }

    private static byte[] seal(byte[] pdf, Seal seal, Instant at, CadesSignature cades) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 64 * 1024);
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfStamper stamper = PdfStamper.createSignature(reader, out, null, null, true);
            ZonedDateTime local = ZonedDateTime.ofInstant(at, CHINA);
            stamper.setEnforcedModificationDate(GregorianCalendar.from(local));
            PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
            show(appearance, seal);
            appearance.setCryptoDictionary(dictionary(seal, local));
            int room = cades.largestSize();
            appearance.preClose(Map.of(PdfName.CONTENTS, room * 2 + 2));
            try (InputStream signed = appearance.getRangeStream()) {
                byte[] contents = new byte[room];
                byte[] signature = cades.over(signed.readAllBytes());
                System.arraycopy(signature, 0, contents, 0, signature.length);
                PdfDictionary update = new PdfDictionary();
                update.put(PdfName.CONTENTS, new PdfString(contents).setHexWriting(true));
                appearance.close(update);
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("the document cannot be sealed", failed);
        }
    }

    private static void show(PdfSignatureAppearance appearance, Seal seal) throws IOException {
        SealPlace place = seal.place();
        appearance.setVisibleSignature(new Rectangle(place.left(), place.bottom(), place.left() + place.width(),
                place.bottom() + place.height()), place.page(), seal.kind().field());
        appearance.setAcro6Layers(true);
        Image image = Image.getInstance(seal.image());
        image.scaleToFit(place.width(), place.height());
        image.setAbsolutePosition((place.width() - image.getScaledWidth()) / 2,
                (place.height() - image.getScaledHeight()) / 2);
        // Drawing the layer ourselves keeps the library from writing its own text there.
        appearance.getLayer(2).addImage(image);
    }

    private static PdfDictionary dictionary(Seal seal, ZonedDateTime at) {
        PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES);
        dictionary.setDate(new PdfDate(GregorianCalendar.from(at)));
        dictionary.setName(CommonName.of(seal.signer().chain().getFirst().getSubjectX500Principal()));
        return dictionary;
    }

}
