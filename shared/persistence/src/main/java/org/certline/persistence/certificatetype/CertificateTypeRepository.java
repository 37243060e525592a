package org.certline.persistence.certificatetype;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Major;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.NamedStore;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Uniqueness;

/** Certificate types: found by id, listed by organization, and those published by all. */
@Singleton
@SerdeImport(CertificateType.class)
@SerdeImport(Major.class)
public final class CertificateTypeRepository {

    static final String AREA = "certificatetype";

    private static final String PUBLISHED = "published";

    private final Store<CertificateType> types;
    private final NamedStore<CertificateType> numbered;

    CertificateTypeRepository(Stores stores, Transactions transactions, Uniqueness uniqueness) {
        this.types = stores.open(Layout.of(AREA, CertificateType.class, type -> key(type.id()))
                .with(Index.FIRST, type -> new Key(organization(type.organizationId()), type.number()))
                .with(Index.SECOND, type -> type.published()
                        ? new Key(PUBLISHED, Key.of(type.number(), type.id())) : null));
        this.numbered = new NamedStore<>(types, transactions, uniqueness, AREA, CertificateTypeRepository::number,
                CertificateType::id);
    }

    public Optional<CertificateType> find(String id) {
        return types.find(key(id));
    }

    /** Those that exist, in no particular order. */
    public List<CertificateType> findAll(Collection<String> ids) {
        return types.findAll(ids.stream().map(CertificateTypeRepository::key).toList());
    }

    /** Stores a new type; {@link org.certline.persistence.ConflictException} when its number is taken. */
    public CertificateType add(CertificateType type) {
        return numbered.add(type);
    }

    /** Stores a changed type, which may bear another number now. */
    public CertificateType change(CertificateType before, CertificateType after) {
        return numbered.change(before, after);
    }

    public void delete(CertificateType type) {
        numbered.delete(type);
    }

    /** Whether another type of the organization bears this number. */
    public boolean isNumberTaken(CertificateType type) {
        return numbered.isNameTaken(type);
    }

    /** All types of an organization, by number. */
    public Page<CertificateType> ofOrganization(String organizationId, PageRequest page) {
        return types.list(Listing.of(Index.FIRST, organization(organizationId)), page);
    }

    /** All published types of the platform, by number. */
    public Page<CertificateType> published(PageRequest page) {
        return types.list(Listing.of(Index.SECOND, PUBLISHED), page);
    }

    private static String number(CertificateType type) {
        return "number#" + type.organizationId() + "#" + type.number();
    }

    private static String organization(String id) {
        return "organization#" + id;
    }

    private static Key key(String id) {
        return new Key("type#" + id, "type");
    }
}
