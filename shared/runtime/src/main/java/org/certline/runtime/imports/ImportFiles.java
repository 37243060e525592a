package org.certline.runtime.imports;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.RefusedRowsWriter;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.task.Task;
import org.certline.persistence.task.RefusedRow;
import org.certline.runtime.exports.TableExport;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The files of an import: what was uploaded, its preview, the rows given back. */
@Singleton
public final class ImportFiles {

    private final ObjectStore objects;
    private final ObjectMapper mapper;

    ImportFiles(ObjectStore objects, ObjectMapper mapper) {
        this.objects = objects;
        this.mapper = mapper;
    }

    /** Copies the uploaded file to disk and gives its SHA-256 in hex. */
    String fetch(Task task, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = objects.read(Bucket.UPLOADS, UploadKey.of(task, UploadKey.FILE).key());
                OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            in.transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    void keepPreview(Task task, ImportPreview preview) throws IOException {
        objects.write(Bucket.FILES, previewKey(task), "application/json", mapper.writeValueAsBytes(preview));
    }

    /** What the check of this task showed; empty while it was not checked. */
    public Optional<ImportPreview> preview(Task task) {
        try (InputStream in = objects.read(Bucket.FILES, previewKey(task))) {
            return Optional.of(mapper.readValue(in, ImportPreview.class));
        } catch (NoSuchKeyException notChecked) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the refused rows as a workbook and gives its key. */
    String keepRefused(Task task, Columns columns, Iterable<RefusedRow> rows) throws IOException {
        Path file = Files.createTempFile("refused", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file);
                    RefusedRowsWriter writer = new RefusedRowsWriter(out, columns)) {
                for (RefusedRow row : rows) {
                    writer.row(new SheetRow(row.number(), row.cells(), List.of()), row.fields(), row.reasons());
                }
            }
            String key = "results/" + task.tenantId() + "/" + task.id() + "/refused.xlsx";
            objects.write(Bucket.FILES, key, TableExport.XLSX, file);
            return key;
        } finally {
            Files.delete(file);
        }
    }

    private static String previewKey(Task task) {
        return "results/" + task.tenantId() + "/" + task.id() + "/preview.json";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
