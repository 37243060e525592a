package org.certline.verification;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.certline.domain.issuance.CertificateFile;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/** The sealed PDFs as they are kept. */
@Singleton
final class KeptFiles {

    private static final Logger LOG = LoggerFactory.getLogger(KeptFiles.class);

    private final ObjectStore objects;

    KeptFiles(ObjectStore objects) {
        this.objects = objects;
    }

    /** The bytes now in store, or empty when they cannot be read: then nothing about them is confirmed. */
    Optional<byte[]> read(CertificateFile file) {
        try (InputStream in = objects.read(Bucket.CERTIFICATES, file.key())) {
            return Optional.of(in.readAllBytes());
        } catch (SdkException | IOException unreadable) {
            LOG.warn("a certificate's file cannot be read", unreadable);
            return Optional.empty();
        }
    }
}
