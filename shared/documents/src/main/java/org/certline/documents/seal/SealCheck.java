package org.certline.documents.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.certline.documents.seal.SealFinding.Integrity;
import org.certline.documents.seal.SealFinding.Trust;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** Reads the seals of a PDF and says of each what can be confirmed, and never more. */
public final class SealCheck {

    private final List<X509Certificate> trusted;

    /**
     * Believes the given authorities.
     *
     * @param trusted the certificates from which those of seals and of timestamps come directly
     */
    public SealCheck(List<X509Certificate> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /** Checks every signature of a file that may come from anybody. */
    public SealReport check(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            AcroFields fields = reader.getAcroFields();
            List<SealFinding> findings = new ArrayList<>();
            List<String> names = fields.getSignedFieldNames();
            names.sort(Comparator.comparing(fields::getRevision));
            for (String name : names) {
                findings.add(check(pdf, name, fields.getSignatureDictionary(name)));
            }
            return new SealReport(true, findings);
        } catch (IOException | RuntimeException unreadable) {
            // Whatever a hostile file does to the parser, the answer is that nothing is confirmed.
            return new SealReport(false, List.of());
        }
    }

    private SealFinding check(byte[] pdf, String field, PdfDictionary dictionary) {
        Optional<SignedRange> range = SignedRange.of(pdf, dictionary.getAsArray(PdfName.BYTERANGE));
        if (range.isEmpty()) {
            return SealFinding.unconfirmed(field);
        }
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(range.get().content()),
                    new ByteArrayInputStream(unpadded(range.get().signature())));
            SignerInformation signer = signed.getSignerInfos().getSigners().iterator().next();
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(
                    SignerCertificate.of(signed.getCertificates(), signer.getSID()));
            Optional<Instant> claimedAt = time(dictionary);
            Optional<Instant> provenAt = TimestampProof.of(signer, this::isOfKnownIssuer);
            return new SealFinding(field, integrity(signer, certificate), trust(certificate, provenAt.or(() -> claimedAt)),
                    range.get().wholeFile(), CommonName.of(certificate.getSubjectX500Principal()),
                    CommonName.of(certificate.getIssuerX500Principal()), fingerprint(certificate), claimedAt,
                    provenAt);
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException unreadable) {
            return SealFinding.unconfirmed(field);
        }
    }

    /** The signature without the zeros that fill its place. */
    private static byte[] unpadded(byte[] signature) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(signature)) {
            ASN1Primitive first = in.readObject();
            return first.getEncoded();
        }
    }

    private static Integrity integrity(SignerInformation signer, X509Certificate certificate) {
        try {
            boolean same = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()));
            return same ? Integrity.INTACT : Integrity.CHANGED;
        } catch (CMSSignerDigestMismatchException changed) {
            return Integrity.CHANGED;
        } catch (CMSException | OperatorCreationException unknown) {
            return Integrity.UNCONFIRMED;
        }
    }

    /** SHA-256 of a certificate in lower-case hex, as in the findings. */
    public static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    private boolean isOfKnownIssuer(X509Certificate certificate) {
        return trusted.stream().anyMatch(issuer -> issued(issuer, certificate));
    }

    private Trust trust(X509Certificate certificate, Optional<Instant> madeAt) {
        if (!isOfKnownIssuer(certificate)) {
            return Trust.UNKNOWN_ISSUER;
        }
        return madeAt.filter(at -> validAt(certificate, at)).isPresent()
                ? Trust.KNOWN_ISSUER
                : Trust.NOT_VALID_THEN;
    }

    private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
        try {
            certificate.verify(issuer.getPublicKey());
            return issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    private static boolean validAt(X509Certificate certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }

    private static Optional<Instant> time(PdfDictionary dictionary) {
        PdfString claimed = dictionary.getAsString(PdfName.M);
        return Optional.ofNullable(claimed)
                .map(text -> PdfDate.decode(text.toString()))
                .map(Calendar::toInstant);
    }
}
