package org.certline.local.buckets;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.certline.local.Access;
import org.certline.local.events.Events;
import org.certline.local.journal.Journal;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3 server over a folder, reachable from this machine only, that checks signatures and their expiry. */
public final class BucketServer implements AutoCloseable {

    /** Largest object in one request, as in S3. */
    private static final long LARGEST_OBJECT = 5L * 1024 * 1024 * 1024;

    private static final String PAGES = "http://(localhost|127\\.0\\.0\\.1)(:\\d+)?";

    private final S3Proxy proxy;
    private final BlobStore store;

    private BucketServer(S3Proxy proxy, BlobStore store) {
        this.proxy = proxy;
        this.store = store;
    }

    /**
     * Starts on a free port, announces what an earlier run had no time for, and makes the buckets that are missing.
     * Pages of this machine may use it, because the portal uploads from the browser.
     */
    public static BucketServer start(Path folder, Access access, List<String> buckets, List<Notification> notifications,
            Events events, Journal intentions, Clock clock) throws IOException {
        BlobStore store = new FilesystemNio2BlobStore(Files.createDirectories(folder).toString());
        Announcements announcements = new Announcements(store, notifications, events, intentions, clock);
        announcements.resume();
        buckets.stream().filter(bucket -> !store.containerExists(bucket)).forEach(store::createContainer);
        S3Proxy proxy = S3Proxy.builder()
                .blobStore(new AnnouncingBlobStore(store, announcements))
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V4, access.keyId(), access.secret())
                .maxSinglePartObjectSize(LARGEST_OBJECT)
                .ignoreUnknownHeaders(true)
                .corsRules(new CrossOriginResourceSharing(
                        List.of(PAGES), List.of("GET", "PUT", "POST", "HEAD"), List.of("*"), List.of("ETag"), ""))
                .build();
        try {
            proxy.start();
        } catch (Exception unstartable) {
            throw new IOException("The S3 server does not start", unstartable);
        }
        return new BucketServer(proxy, store);
    }

    /** Where it answers, with the bucket in the path. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + proxy.getPort());
    }

    @Override
    public void close() throws IOException {
        try {
            proxy.stop();
        } catch (Exception stuck) {
            throw new IOException("The S3 server does not stop", stuck);
        } finally {
            store.close();
        }
    }
}
