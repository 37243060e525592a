package org.certline.runtime.key;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import org.certline.documents.seal.HttpTimestampAuthority;
import org.certline.documents.seal.TimestampAuthority;

/** The authority that proves when a seal was set, where one is configured. */
@Factory
@Requires(property = "certline.timestamp.url", pattern = "https?:.+")
final class TimestampFactory {

    @Singleton
    TimestampAuthority authority(@Value("${certline.timestamp.url}") URI address) {
        return new HttpTimestampAuthority(address);
    }
}
