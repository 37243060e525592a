package org.certline.documents.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/** The timestamp over a signature's value, which makes it a PAdES baseline-T signature. */
final class TimestampProof {

    static final AlgorithmIdentifier DIGEST = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private TimestampProof() {
    }

    /** The signature with a timestamp beside it. */
    static SignerInformation added(SignerInformation signature, TimestampAuthority authority) throws IOException {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, digest(signature.getSignature()),
                    new BigInteger(64, new SecureRandom()));
            TimeStampResponse response = new TimeStampResponse(authority.answer(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new IOException("the time-stamping authority refused: " + response.getStatusString());
            }
            ASN1Primitive token = ASN1Primitive.fromByteArray(response.getTimeStampToken().getEncoded());
            Attribute attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(token));
            return SignerInformation.replaceUnsignedAttributes(signature, new AttributeTable(attribute));
        } catch (TSPException | GeneralSecurityException wrong) {
            throw new IOException("the time-stamping authority's answer is wrong", wrong);
        }
    }

    /** When a trusted authority says the signature existed, or empty when none does. */
    static Optional<Instant> of(SignerInformation signature, Predicate<X509Certificate> trusted) {
        AttributeTable unsigned = signature.getUnsignedAttributes();
        Attribute attribute = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return Optional.empty();
        }
        try {
            TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(attribute.getAttributeValues()[0]));
            X509CertificateHolder holder = SignerCertificate.of(token.getCertificates(), token.getSID());
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
            boolean ofThis = DIGEST.getAlgorithm().equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                    && MessageDigest.isEqual(digest(signature.getSignature()),
                            token.getTimeStampInfo().getMessageImprintDigest());
            return ofThis && trusted.test(new JcaX509CertificateConverter().getCertificate(holder))
                    ? Optional.of(token.getTimeStampInfo().getGenTime().toInstant())
                    : Optional.empty();
        } catch (TSPException | IOException | GeneralSecurityException | OperatorCreationException
                 | RuntimeException wrong) {
            // A timestamp that cannot be read proves nothing; the signature is judged without it.
            return Optional.empty();
        }
    }

    private static byte[] digest(byte[] signature) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(signature);
    }
}
