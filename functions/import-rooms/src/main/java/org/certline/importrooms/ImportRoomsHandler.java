package org.certline.importrooms;

import io.micronaut.context.ApplicationContext;
import org.certline.documents.xlsx.SheetRow;
import org.certline.runtime.imports.UploadHandler;

/** Checks and applies imports of rooms 批量导入考场信息 (manual 001 §5.2.5). */
public final class ImportRoomsHandler extends UploadHandler<SheetRow> {

    /** As the runtime makes it. */
    public ImportRoomsHandler() {
        super(RoomImport.class);
    }

    /** In a context that was started elsewhere. */
    public ImportRoomsHandler(ApplicationContext context) {
        super(context, RoomImport.class);
    }
}
