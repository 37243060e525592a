package org.certline.importroster;

import io.micronaut.context.ApplicationContext;
import org.certline.documents.xlsx.SheetRow;
import org.certline.runtime.imports.UploadHandler;

/** Checks and applies rosters 批量导入考生信息 (manual 001 §5.2.3). */
public final class ImportRosterHandler extends UploadHandler<SheetRow> {

    /** As the runtime makes it. */
    public ImportRosterHandler() {
        super(RosterImport.class);
    }

    /** In a context that was started elsewhere. */
    public ImportRosterHandler(ApplicationContext context) {
        super(context, RosterImport.class);
    }
}
