package org.certline.papers;

import jakarta.inject.Singleton;
import java.util.List;
import org.certline.documents.pdf.Imprint;
import org.certline.documents.pdf.Paper;
import org.certline.domain.plan.Plan;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;

/** Prints views into a file. The same views make the same bytes. */
@Singleton
final class Printer {

    private final ObjectStore files;

    Printer(ObjectStore files) {
        this.files = files;
    }

    <V> void print(Plan plan, String key, String title, Paper<V> paper, List<V> views) {
        files.write(Bucket.FILES, key, "application/pdf",
                paper.write(new Imprint(title, key, plan.windows().arrangement().start()), views));
    }
}
