package org.certline.runtime.imports;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What S3 says when objects were created: only what imports need of it. */
@Serdeable
public record ObjectCreated(@JsonProperty("Records") List<Notice> records) {

    /** The keys of the objects, as they were given. */
    List<String> keys() {
        return records == null ? List.of() : records.stream()
                .map(notice -> URLDecoder.decode(notice.s3().object().key(), StandardCharsets.UTF_8))
                .toList();
    }

    /** One object's creation. */
    @Serdeable
    public record Notice(Where s3) {
    }

    /** Where it was created. */
    @Serdeable
    public record Where(StoredObject object) {
    }

    /**
     * The object.
     *
     * @param key form-encoded, as S3 sends it
     */
    @Serdeable
    public record StoredObject(String key) {
    }
}
