package org.certline.importscores;

import io.micronaut.context.ApplicationContext;
import org.certline.documents.xlsx.SheetRow;
import org.certline.runtime.imports.UploadHandler;

/** Checks and applies the score sheet of a subject (manual 001 §5.2.9). */
public final class ImportScoresHandler extends UploadHandler<SheetRow> {

    /** As the runtime makes it. */
    public ImportScoresHandler() {
        super(ScoreImport.class);
    }

    /** In a context that was started elsewhere. */
    public ImportScoresHandler(ApplicationContext context) {
        super(context, ScoreImport.class);
    }
}
