package org.certline.persistence.issuance;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateNumber;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuancePage;
import org.certline.domain.issuance.IssueRule;
import org.certline.persistence.Counters;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;

/** What an issuance needs to store: which records it is about, their numbers, and the moment they become current. */
@Singleton
@SerdeImport(IssuancePage.class)
public final class IssuanceRepository {

    private static final String AREA = "issuance";

    private final Store<IssuancePage> pages;
    private final Counters counters;
    private final CertificateRecordRepository records;
    private final CertificateFileRepository files;
    private final Transactions transactions;

    IssuanceRepository(Stores stores, Counters counters, CertificateRecordRepository records,
            CertificateFileRepository files, Transactions transactions) {
        this.pages = stores.open(Layout.of(AREA, IssuancePage.class, page -> key(page.taskId(), page.page())));
        this.counters = counters;
        this.records = records;
        this.files = files;
        this.transactions = transactions;
    }

    public void keep(IssuancePage page) {
        pages.save(page);
    }

    public Optional<IssuancePage> page(String taskId, int page) {
        return pages.find(key(taskId, page));
    }

    /** The next number of an organization, year and level; empty when all are taken. */
    public Optional<CertificateNumber> nextNumber(String institutionCode, Year year, Level level) {
        String series = CertificateNumber.series(institutionCode, year, level);
        long sequence = counters.add(AREA, "number#" + series, 1);
        return sequence > CertificateNumber.MAX_SEQUENCE ? Optional.empty()
                : Optional.of(CertificateNumber.of(institutionCode, year, level, sequence));
    }

    /** Makes this version of a certificate's file the current one and every older one superseded, all at once. */
    public CertificateRecord publish(CertificateRecord record, int fileVersion) {
        CertificateRecord published = IssueRule.published(record, fileVersion);
        List<Write> writes = new ArrayList<>(List.of(records.saving(published)));
        for (CertificateFile file : files.versions(record.certificateNumber())) {
            if (file.fileVersion() < fileVersion && !file.superseded()) {
                writes.add(files.saving(file.withSuperseded()));
            }
        }
        transactions.write(writes);
        return records.saved(published);
    }

    private static Key key(String taskId, int page) {
        return new Key(Key.of("issuance", taskId), "page#%04d".formatted(page));
    }
}
