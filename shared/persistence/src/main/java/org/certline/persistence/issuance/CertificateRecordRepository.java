package org.certline.persistence.issuance;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.persistence.ConflictException;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Write;

/** Certificate records: one list a state for the organization, and one for the college. Ids begin with the plan's. */
@Singleton
@SerdeImport(CertificateRecord.class)
public final class CertificateRecordRepository {

    private static final String RECORD = "record";

    private final Store<CertificateRecord> records;
    private final Transactions transactions;

    CertificateRecordRepository(Stores stores, Transactions transactions) {
        this.records = stores.open(Layout.of("issuance", CertificateRecord.class, record -> key(record.id()))
                .with(Index.FIRST, record -> new Key(organization(record.organizationId(), record.state()), record.id()))
                .with(Index.SECOND, record -> new Key(college(record.listedCollegeId(), record.state()), record.id())));
        this.transactions = transactions;
    }

    public Optional<CertificateRecord> find(String id) {
        return records.find(key(id));
    }

    /** Those that exist, in no particular order. */
    public List<CertificateRecord> findAll(Collection<String> ids) {
        return records.findAll(ids.stream().map(CertificateRecordRepository::key).toList());
    }

    /** Which of these ids have a record. */
    public Set<String> existing(Collection<String> ids) {
        return findAll(ids).stream().map(CertificateRecord::id).collect(Collectors.toSet());
    }

    public CertificateRecord save(CertificateRecord record) {
        return records.save(record);
    }

    /** What {@link #save} does, as part of a transaction. */
    public Write saving(CertificateRecord record) {
        return records.saving(record);
    }

    /** The record as it will be read after {@link #saving} was written. */
    public CertificateRecord saved(CertificateRecord record) {
        return records.saved(record);
    }

    /**
     * Adds new records, a hundred at a time; one that exists already stays as it is.
     *
     * @return how many were added
     */
    public int add(List<CertificateRecord> fresh) {
        int added = 0;
        for (int from = 0; from < fresh.size(); from += Transactions.MAX_WRITES) {
            added += addSome(fresh.subList(from, Math.min(from + Transactions.MAX_WRITES, fresh.size())));
        }
        return added;
    }

    /** A page of an organization's list; the start is a plan's id, or empty for all. */
    public Page<CertificateRecord> ofOrganization(String organizationId, IssuanceState state, String start,
            PageRequest page) {
        return records.list(organizationListing(organizationId, state, start), page);
    }

    /** The same, all of them. */
    public Stream<CertificateRecord> allOfOrganization(String organizationId, IssuanceState state, String start) {
        return records.all(organizationListing(organizationId, state, start));
    }

    /** A page of a college's list, as site while the site has to sign; the start is a plan's id, or empty for all. */
    public Page<CertificateRecord> ofCollege(String collegeId, IssuanceState state, String start, PageRequest page) {
        return records.list(collegeListing(collegeId, state, start), page);
    }

    /** The same, all of them. */
    public Stream<CertificateRecord> allOfCollege(String collegeId, IssuanceState state, String start) {
        return records.all(collegeListing(collegeId, state, start));
    }

    private int addSome(List<CertificateRecord> some) {
        List<CertificateRecord> left = new ArrayList<>(some);
        while (!left.isEmpty()) {
            try {
                transactions.write(left.stream().map(records::saving).toList());
                return left.size();
            } catch (ConflictException exist) {
                List<CertificateRecord> all = List.copyOf(left);
                left.removeAll(IntStream.range(0, all.size()).filter(exist.failed()::contains)
                        .mapToObj(all::get).toList());
            }
        }
        return 0;
    }

    private static Listing organizationListing(String organizationId, IssuanceState state, String start) {
        return Listing.of(Index.FIRST, organization(organizationId, state)).startingWith(start);
    }

    private static Listing collegeListing(String collegeId, IssuanceState state, String start) {
        return Listing.of(Index.SECOND, college(collegeId, state)).startingWith(start);
    }

    private static Key key(String id) {
        return new Key(Key.of(RECORD, id), RECORD);
    }

    private static String organization(String id, IssuanceState state) {
        return Key.of("organization", id, state.name());
    }

    private static String college(String id, IssuanceState state) {
        return Key.of("college", id, state.name());
    }
}
