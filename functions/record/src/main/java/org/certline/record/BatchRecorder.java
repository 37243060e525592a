package org.certline.record;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.Hash;
import org.certline.domain.issuance.CertificateEntry;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;
import org.certline.persistence.chain.ChainBatch;
import org.certline.persistence.chain.ChainLog;
import org.certline.persistence.issuance.CertificateFileRepository;

/** Records a batch: one append for all its entries, then each file learns its place. Both may be done again. */
@Singleton
final class BatchRecorder {

    private final CertificateFileRepository files;
    private final ChainLog log;
    private final Transactions transactions;

    BatchRecorder(CertificateFileRepository files, ChainLog log, Transactions transactions) {
        this.files = files;
        this.log = log;
        this.transactions = transactions;
    }

    RecordResult record(RecordRequest request) {
        if (request.files().isEmpty()) {
            return new RecordResult(request.batchId(), 0, "", 0, 0);
        }
        List<CertificateFile> sealed = sealed(request.files());
        ChainBatch batch = log.append(request.batchId(), sealed.stream().map(this::entry).toList());
        place(sealed, batch.first());
        return new RecordResult(batch.id(), batch.height(), batch.root(), batch.first(), batch.count());
    }

    private List<CertificateFile> sealed(List<CertificateVersion> wanted) {
        Map<CertificateVersion, CertificateFile> found = files.findAll(wanted).stream()
                .collect(Collectors.toMap(CertificateFile::id, Function.identity()));
        return wanted.stream().map(id -> Optional.ofNullable(found.get(id))
                .orElseThrow(() -> new IllegalArgumentException("there is no file " + id))).toList();
    }

    private ChainEntry entry(CertificateFile file) {
        return CertificateEntry.of(file, previous(file));
    }

    /** The leaf of the version before, which in turn refers to the one before it. */
    private Optional<Hash> previous(CertificateFile file) {
        Optional<Hash> leaf = Optional.empty();
        if (file.fileVersion() > 1) {
            for (CertificateFile version : files.versions(file.certificateNumber())) {
                if (version.fileVersion() < file.fileVersion() && version.hasSeal()) {
                    leaf = Optional.of(CertificateEntry.of(version, leaf).leaf());
                }
            }
        }
        return leaf;
    }

    private void place(List<CertificateFile> sealed, long first) {
        List<Write> writes = new ArrayList<>();
        for (int i = 0; i < sealed.size(); i++) {
            CertificateFile placed = sealed.get(i).recordedAt(first + i);
            if (!placed.equals(sealed.get(i))) {
                writes.add(files.saving(placed));
            }
        }
        for (int from = 0; from < writes.size(); from += Transactions.MAX_WRITES) {
            transactions.write(writes.subList(from, Math.min(from + Transactions.MAX_WRITES, writes.size())));
        }
    }
}
