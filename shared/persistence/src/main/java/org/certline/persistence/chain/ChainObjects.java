package org.certline.persistence.chain;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.certline.domain.chain.BundleAddress;
import org.certline.domain.chain.ChainFormatException;
import org.certline.domain.chain.EntryBundle;
import org.certline.domain.chain.Tile;
import org.certline.domain.chain.TileAddress;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The objects of the chain's bucket. */
@Singleton
final class ChainObjects {

    private static final String CHECKPOINT = "checkpoint";
    private static final int CONFLICT = 409;
    private static final int PRECONDITION_FAILED = 412;

    /** The checkpoint that everybody sees, and what a writer needs to replace exactly this one. */
    record Published(String note, String etag) {
    }

    private final S3Client s3;
    private final String bucket;

    ChainObjects(S3Client s3, @Value("${certline.buckets.chain}") String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    Optional<byte[]> read(String key) {
        return get(key).map(ResponseBytes::asByteArray);
    }

    void write(String key, byte[] content) {
        s3.putObject(request -> request.bucket(bucket).key(key), RequestBody.fromBytes(content));
    }

    Tile tile(TileAddress address) {
        return Tile.decode(existing(address.path()));
    }

    EntryBundle bundle(BundleAddress address) {
        return EntryBundle.decode(existing(address.path()));
    }

    byte[] existing(String key) {
        return read(key).orElseThrow(() -> new ChainFormatException("the chain has lost " + key));
    }

    Optional<Published> checkpoint() {
        return get(CHECKPOINT).map(object -> new Published(object.asUtf8String(), object.response().eTag()));
    }

    /** Shows another checkpoint in place of the one that was read; false when it is no longer shown. */
    boolean replaceCheckpoint(Optional<Published> before, String note) {
        PutObjectRequest.Builder request = PutObjectRequest.builder().bucket(bucket).key(CHECKPOINT)
                .contentType("text/plain; charset=utf-8");
        before.ifPresentOrElse(shown -> request.ifMatch(shown.etag()), () -> request.ifNoneMatch("*"));
        try {
            s3.putObject(request.build(), RequestBody.fromString(note, StandardCharsets.UTF_8));
            return true;
        } catch (S3Exception e) {
            if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    private Optional<ResponseBytes<GetObjectResponse>> get(String key) {
        try {
            return Optional.of(s3.getObjectAsBytes(request -> request.bucket(bucket).key(key)));
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        }
    }
}
