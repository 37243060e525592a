package org.certline.persistence.candidate;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serde;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.certline.domain.candidate.IdNumber;
import org.certline.persistence.key.Cipher;

/** Wherever an ID number is written, it is written encrypted. */
@Singleton
final class IdNumberSerde implements Serde<IdNumber> {

    private static final String CONTEXT = "id-number";

    private final Cipher cipher;

    IdNumberSerde(Cipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public void serialize(Encoder encoder, EncoderContext context, Argument<? extends IdNumber> type, IdNumber value)
            throws IOException {
        encoder.encodeString(cipher.encrypt(value.value(), CONTEXT));
    }

    @Override
    public IdNumber deserialize(Decoder decoder, DecoderContext context, Argument<? super IdNumber> type)
            throws IOException {
        return cipher.decrypt(decoder.decodeString(), CONTEXT).map(IdNumber::new)
                .orElseThrow(() -> new IOException("an ID number was encrypted with another key"));
    }
}
