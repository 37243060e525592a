package org.certline.issuance;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.certline.domain.account.Action;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.task.Task;
import org.certline.runtime.audit.AuditLog;
import org.certline.runtime.exports.FileExport;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.issuance.VisibleRecords;

/** Packs certificates into one ZIP, each under its number. */
@Singleton
final class CertificateArchive {

    private static final int AT_ONCE = 8;

    private final VisibleRecords records;
    private final CurrentFiles current;
    private final ObjectStore objects;
    private final FileExport export;
    private final AuditLog audit;

    CertificateArchive(VisibleRecords records, CurrentFiles current, ObjectStore objects, FileExport export,
            AuditLog audit) {
        this.records = records;
        this.current = current;
        this.objects = objects;
        this.export = export;
        this.audit = audit;
    }

    Task write(Caller caller, List<String> recordIds) {
        List<CertificateFile> files = current.of(records.withIds(caller, recordIds));
        Task task = export.write(caller, "证书", "zip", "application/zip", out -> pack(files, out));
        audit.record(caller, Action.READ_CERTIFICATES, "task/" + task.id(), "download " + files.size());
        return task;
    }

    /** Fetches some ahead while one is written. PDFs hardly shrink, so the archive is quick rather than small. */
    private long pack(List<CertificateFile> files, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            Iterator<Packed> all = files.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::read)).iterator();
            while (all.hasNext()) {
                Packed one = all.next();
                zip.putNextEntry(new ZipEntry(one.number() + ".pdf"));
                zip.write(one.pdf());
                zip.closeEntry();
            }
        }
        return files.size();
    }

    private Packed read(CertificateFile file) {
        try (InputStream in = objects.read(Bucket.CERTIFICATES, file.key())) {
            return new Packed(file.certificateNumber(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Packed(String number, byte[] pdf) {
    }
}
