package org.certline.persistence.organization;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.certline.domain.organization.Organization;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Uniqueness;
import org.certline.persistence.Write;

/** Evaluation organizations, listed by name. */
@Singleton
@SerdeImport(Organization.class)
public final class OrganizationRepository {

    private static final String AREA = "organization";

    private final Store<Organization> organizations;
    private final Uniqueness uniqueness;

    OrganizationRepository(Stores stores, Uniqueness uniqueness) {
        this.organizations = stores.open(Layout.of(AREA, Organization.class, one -> key(one.id()))
                .with(Index.FIRST, one -> new Key("organizations", one.name() + "#" + one.id())));
        this.uniqueness = uniqueness;
    }

    /** What opens it, as part of a transaction: the record, then its code, whose write fails when it is taken. */
    public List<Write> opening(Organization organization) {
        return List.of(organizations.saving(organization),
                uniqueness.claim(AREA, organization.institutionCode(), organization.id()));
    }

    public Organization save(Organization organization) {
        return organizations.save(organization);
    }

    public Optional<Organization> find(String id) {
        return organizations.find(key(id));
    }

    /** Those that exist, in no particular order. */
    public List<Organization> findAll(Collection<String> ids) {
        return organizations.findAll(ids.stream().map(OrganizationRepository::key).toList());
    }

    /** The names of those that exist, by id; one batch of reads. */
    public Map<String, String> names(Collection<String> ids) {
        return findAll(ids).stream().collect(Collectors.toMap(Organization::id, Organization::name));
    }

    public Page<Organization> list(String namePrefix, PageRequest page) {
        return organizations.list(Listing.of(Index.FIRST, "organizations").startingWith(namePrefix), page);
    }

    private static Key key(String id) {
        return new Key("organization#" + id, "organization");
    }
}
