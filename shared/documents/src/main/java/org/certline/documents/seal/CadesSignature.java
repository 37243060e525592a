package org.certline.documents.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The detached CMS signature that a PAdES baseline signature carries (ETSI EN 319 142-1): content type,
 * message digest and signing certificate are signed; the time stands in the PDF, not here.
 */
final class CadesSignature {

    private static final int ROOM = 4096;
    private static final int ROOM_FOR_TIMESTAMP = 12 * 1024;

    private final SealSigner signer;
    private final Optional<TimestampAuthority> timestamps;

    CadesSignature(SealSigner signer, Optional<TimestampAuthority> timestamps) {
        this.signer = signer;
        this.timestamps = timestamps;
    }

    /** Room for the signature and the certificates, in bytes. */
    int largestSize() {
        try {
            int size = ROOM + (timestamps.isPresent() ? ROOM_FOR_TIMESTAMP : 0);
            for (X509Certificate certificate : signer.chain()) {
                size += certificate.getEncoded().length;
            }
            return size;
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The encoded signature over the content.
     *
     * @throws IOException when no timestamp is to be had
     */
    byte[] over(byte[] content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            X509Certificate own = signer.chain().getFirst();
            generator.addSignerInfoGenerator(
                    new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(signedAttributes(own))
                            .build(new StoredKey(signer), new JcaX509CertificateHolder(own)));
            generator.addCertificates(new JcaCertStore(signer.chain()));
            return stamped(generator.generate(new CMSProcessableByteArray(content), false)).getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException broken) {
            throw new IllegalStateException("the signature cannot be made", broken);
        }
    }

    private CMSSignedData stamped(CMSSignedData signed) throws IOException {
        if (timestamps.isEmpty()) {
            return signed;
        }
        SignerInformation own = signed.getSignerInfos().getSigners().iterator().next();
        return CMSSignedData.replaceSigners(signed,
                new SignerInformationStore(TimestampProof.added(own, timestamps.get())));
    }

    private static CMSAttributeTableGenerator signedAttributes(X509Certificate own) throws GeneralSecurityException {
        byte[] fingerprint = MessageDigest.getInstance("SHA-256").digest(own.getEncoded());
        SigningCertificateV2 certificate = new SigningCertificateV2(new ESSCertIDv2(fingerprint));
        return known -> {
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(attribute(CMSAttributes.contentType,
                    (ASN1ObjectIdentifier) known.get(CMSAttributeTableGenerator.CONTENT_TYPE)));
            attributes.add(attribute(CMSAttributes.messageDigest,
                    new DEROctetString((byte[]) known.get(CMSAttributeTableGenerator.DIGEST))));
            attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, certificate));
            return new AttributeTable(attributes);
        };
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    /** Hands what the library wants signed to the key's store. */
    private record StoredKey(SealSigner signer, ByteArrayOutputStream message) implements ContentSigner {

        StoredKey(SealSigner signer) {
            this(signer, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return SealAlgorithm.of(signer.chain().getFirst()).identifier();
        }

        @Override
        public OutputStream getOutputStream() {
            return message;
        }

        @Override
        public byte[] getSignature() {
            return signer.sign(message.toByteArray());
        }
    }
}
