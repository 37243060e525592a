package org.certline.papers;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.certline.domain.registration.Registration;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Portraits of the registered, as they were at registration. */
@Singleton
final class Portraits {

    private static final byte[] NONE = {};

    private final ObjectStore files;

    Portraits(ObjectStore files) {
        this.files = files;
    }

    /** JPEG or PNG, empty when there is none. */
    byte[] of(Registration registration) {
        if (registration.candidate().photo() == null) {
            return NONE;
        }
        try (InputStream in = files.read(Bucket.FILES, registration.candidate().photo().key())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
