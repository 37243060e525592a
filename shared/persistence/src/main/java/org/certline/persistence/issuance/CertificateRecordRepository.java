package org.certline.persistence.issuance;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** Certificate records by their id. */
@Singleton
@SerdeImport(CertificateRecord.class)
public final class CertificateRecordRepository {

    private final Store<CertificateRecord> records;

    CertificateRecordRepository(Stores stores) {
        this.records = stores.open(Layout.of("issuance", CertificateRecord.class, record -> key(record.id())));
    }

    public Optional<CertificateRecord> find(String id) {
        return records.find(key(id));
    }

    public CertificateRecord save(CertificateRecord record) {
        return records.save(record);
    }

    private static Key key(String id) {
        return new Key(Key.of("record", id), "record");
    }
}
