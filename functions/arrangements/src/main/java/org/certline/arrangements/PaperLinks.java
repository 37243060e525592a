package org.certline.arrangements;

import jakarta.inject.Singleton;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.problem.Problems;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Links to papers that are there. */
@Singleton
final class PaperLinks {

    private final ObjectStore files;

    PaperLinks(ObjectStore files) {
        this.files = files;
    }

    /** A link that expires; where no such paper was made, the request ends as not found. */
    DownloadLink to(String key, String title) {
        try {
            files.size(Bucket.FILES, key);
        } catch (NoSuchKeyException notMade) {
            throw Problems.notFound().get();
        }
        String name = title + ".pdf";
        return new DownloadLink(files.downloadLink(Bucket.FILES, key, name), name);
    }
}
