package org.certline.persistence.site;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteState;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;

/** Exam sites: found by id, listed by college and, once submitted, by organization. */
@Singleton
@SerdeImport(Site.class)
public final class SiteRepository {

    static final String AREA = "site";

    private final Store<Site> sites;

    SiteRepository(Stores stores) {
        this.sites = stores.open(Layout.of(AREA, Site.class, site -> key(site.id()))
                .with(Index.FIRST, site -> new Key("college#" + site.collegeId(), site.id()))
                .with(Index.SECOND, site -> site.state() == SiteState.DRAFT
                        ? null : new Key("organization#" + site.organizationId(), site.id())));
    }

    public Optional<Site> find(String id) {
        return sites.find(key(id));
    }

    /** Those that exist, in no particular order. */
    public List<Site> findAll(Collection<String> ids) {
        return sites.findAll(ids.stream().map(SiteRepository::key).toList());
    }

    /** Stores a site; {@link org.certline.persistence.ConflictException} when a new one exists already. */
    public Site save(Site site) {
        return sites.save(site);
    }

    public void delete(Site site) {
        sites.delete(site);
    }

    /** Sites of a college; the state may be empty for all. */
    public Page<Site> ofCollege(String collegeId, String state, PageRequest page) {
        return sites.list(Listing.of(Index.FIRST, "college#" + collegeId).where("state", state), page);
    }

    /** Sites that colleges submitted to an organization; the state may be empty for all. */
    public Page<Site> ofOrganization(String organizationId, String state, PageRequest page) {
        return sites.list(Listing.of(Index.SECOND, "organization#" + organizationId).where("state", state), page);
    }

    private static Key key(String id) {
        return new Key("site#" + id, "site");
    }
}
