package org.certline.runtime.files;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Files in the buckets {@code uploads}, {@code files} and {@code certificates}. Keys say nothing of persons. */
@Singleton
public final class ObjectStore {

    private static final Duration LINK_LIFE = Duration.ofMinutes(10);

    private final S3Client s3;
    private final S3Presigner presigner;
    private final Map<Bucket, String> names;

    ObjectStore(S3Client s3, S3Presigner presigner,
            @Value("${certline.buckets.uploads:}") String uploads,
            @Value("${certline.buckets.files:}") String files,
            @Value("${certline.buckets.certificates:}") String certificates) {
        this.s3 = s3;
        this.presigner = presigner;
        this.names = Map.of(Bucket.UPLOADS, uploads, Bucket.FILES, files, Bucket.CERTIFICATES, certificates);
    }

    /** Opens an object as a stream; {@code NoSuchKeyException} when it isn't there. */
    public InputStream read(Bucket bucket, String key) {
        return s3.getObject(request -> request.bucket(names.get(bucket)).key(key));
    }

    /** The object's size in bytes. */
    public long size(Bucket bucket, String key) {
        return s3.headObject(request -> request.bucket(names.get(bucket)).key(key)).contentLength();
    }

    public void write(Bucket bucket, String key, String contentType, byte[] bytes) {
        s3.putObject(request -> request.bucket(names.get(bucket)).key(key).contentType(contentType),
                RequestBody.fromBytes(bytes));
    }

    public void write(Bucket bucket, String key, String contentType, Path file) {
        s3.putObject(request -> request.bucket(names.get(bucket)).key(key).contentType(contentType),
                RequestBody.fromFile(file));
    }

    public void delete(Bucket bucket, String key) {
        s3.deleteObject(request -> request.bucket(names.get(bucket)).key(key));
    }

    /** A link that uploads exactly so many bytes to this key, for ten minutes. */
    public URI uploadLink(Bucket bucket, String key, long bytes) {
        return URI.create(presigner.presignPutObject(request -> request.signatureDuration(LINK_LIFE)
                .putObjectRequest(put -> put.bucket(names.get(bucket)).key(key).contentLength(bytes)))
                .url().toString());
    }

    /** A link that downloads the object under a name people recognise, for ten minutes. */
    public URI downloadLink(Bucket bucket, String key, String fileName) {
        String disposition = "attachment; filename*=UTF-8''"
                + java.net.URLEncoder.encode(fileName, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(presigner.presignGetObject(request -> request.signatureDuration(LINK_LIFE)
                .getObjectRequest(get -> get.bucket(names.get(bucket)).key(key)
                        .responseContentDisposition(disposition)))
                .url().toString());
    }
}
