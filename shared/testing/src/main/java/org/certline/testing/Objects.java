package org.certline.testing;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** A real S3 server that checks signatures, on a temporary folder. */
final class Objects {

    static final List<String> BUCKETS = List.of("uploads", "files", "certificates", "chain");

    private final URI endpoint;

    private Objects(URI endpoint) {
        this.endpoint = endpoint;
    }

    static Objects start() {
        try {
            BlobStore store = new FilesystemNio2BlobStore(Files.createTempDirectory("objects").toString());
            BUCKETS.forEach(store::createContainer);
            S3Proxy server = S3Proxy.builder().blobStore(store).ignoreUnknownHeaders(true)
                    .awsAuthentication(AuthenticationType.AWS_V4, "test", "testtest")
                    .endpoint(URI.create("http://127.0.0.1:0")).build();
            server.start();
            return new Objects(URI.create("http://127.0.0.1:" + server.getPort()));
        } catch (Exception e) {
            throw new IllegalStateException("the S3 server does not start", e);
        }
    }

    URI endpoint() {
        return endpoint;
    }
}
