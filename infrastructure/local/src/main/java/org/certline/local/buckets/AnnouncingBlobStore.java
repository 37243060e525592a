package org.certline.local.buckets;

import java.io.InputStream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A store that tells of every object it creates. */
final class AnnouncingBlobStore extends ForwardingBlobStore {

    /** Objects of the proxy itself, by which it remembers multipart uploads. */
    private static final String STUB = ".s3proxy-mpu-stub-";

    private final Announcements announcements;

    AnnouncingBlobStore(BlobStore store, Announcements announcements) {
        super(store);
        this.announcements = announcements;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream payload) {
        if (request.key().startsWith(STUB)) {
            return super.putBlob(request, payload);
        }
        return announcements.around(new ObjectCreated(request.bucket(), request.key(), "ObjectCreated:Put"),
                () -> super.putBlob(request, payload));
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        return announcements.around(
                new ObjectCreated(request.destinationBucket(), request.destinationKey(), "ObjectCreated:Copy"),
                () -> super.copyBlob(request));
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        return announcements.around(
                new ObjectCreated(request.bucket(), request.key(), "ObjectCreated:CompleteMultipartUpload"),
                () -> super.completeMultipartUpload(upload, request));
    }
}
