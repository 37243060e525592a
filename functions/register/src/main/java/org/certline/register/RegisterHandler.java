package org.certline.register;

import io.micronaut.context.ApplicationContext;
import org.certline.documents.xlsx.SheetRow;
import org.certline.runtime.imports.UploadHandler;

/** Checks and applies imports of registrations 批量导入报考 (manual 001 §5.2.6). */
public final class RegisterHandler extends UploadHandler<SheetRow> {

    /** As the runtime makes it. */
    public RegisterHandler() {
        super(RegistrationImport.class);
    }

    /** In a context that was started elsewhere. */
    public RegisterHandler(ApplicationContext context) {
        super(context, RegistrationImport.class);
    }
}
