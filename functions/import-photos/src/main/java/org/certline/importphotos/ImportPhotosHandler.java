package org.certline.importphotos;

import io.micronaut.context.ApplicationContext;
import org.certline.runtime.imports.UploadHandler;

/** Checks and applies archives of photos 批量导入学生照片 (manual 001 §5.2.3). */
public final class ImportPhotosHandler extends UploadHandler<PhotoFile> {

    /** As the runtime makes it. */
    public ImportPhotosHandler() {
        super(PhotoImport.class);
    }

    /** In a context that was started elsewhere. */
    public ImportPhotosHandler(ApplicationContext context) {
        super(context, PhotoImport.class);
    }
}
