package org.certline.runtime.imports;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.TemplateWriter;
import org.certline.domain.task.TaskKind;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.DownloadLink;
import org.certline.runtime.files.ObjectStore;

/** The workbooks that people fill in for imports. */
@Singleton
public final class Templates {

    private final ObjectStore files;

    Templates(ObjectStore files) {
        this.files = files;
    }

    /**
     * A link to the template of this kind of import, made of its columns as they are now.
     *
     * @param title of the sheet and, with {@code .xlsx}, of the file
     */
    public DownloadLink link(TaskKind kind, String title, Columns columns) {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            TemplateWriter.write(workbook, title, columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String key = "templates/" + kind.name().toLowerCase(Locale.ROOT) + ".xlsx";
        files.write(Bucket.FILES, key, TableExport.XLSX, workbook.toByteArray());
        String name = title + ".xlsx";
        return new DownloadLink(files.downloadLink(Bucket.FILES, key, name), name);
    }
}
