package org.certline.domain.site;

import static org.certline.domain.site.SiteReason.*;

import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.organization.College;

/** A site from its application to its review (manual 001 §5.2.4.1). */
public final class SiteRule {

    private static final int ADDRESS_LENGTH = 200;
    private static final int CONTACT_LENGTH = 50;
    private static final int PHONE_LENGTH = 30;
    private static final int REASON_LENGTH = 500;

    private SiteRule() {
    }

    /** A new draft of a college, named by college, certificate and level. */
    public static Decision<Site> apply(College college, CertificateType type, Level level, SiteDetails details) {
        if (level == null || !type.levels().contains(level)) {
            return Decision.refuse(new Objections().when(true, "level", LEVEL_UNKNOWN).all());
        }
        Site site = new Site(Site.id(college.id(), type.id(), level), college.id(), college.name(),
                type.organizationId(), type.id(), type.name(), level, name(college, type, level),
                college.regionCode(), "", "", "", SiteState.DRAFT, "", 0);
        return edit(site, details);
    }

    /** The site with other details; only while it is with the college. */
    public static Decision<Site> edit(Site site, SiteDetails details) {
        return new Objections()
                .when(!site.state().isEditable(), "", NOT_EDITABLE)
                .text(details.address(), "address", ADDRESS_LENGTH, ADDRESS_MISSING, ADDRESS_TOO_LONG)
                .text(details.contactName(), "contactName", CONTACT_LENGTH, CONTACT_MISSING, CONTACT_TOO_LONG)
                .text(details.contactPhone(), "contactPhone", PHONE_LENGTH, CONTACT_PHONE_MISSING,
                        CONTACT_PHONE_TOO_LONG)
                .orElse(site.with(details));
    }

    public static Decision<Site> submit(Site site) {
        return move(site, SiteState.SUBMITTED, "", NOT_SUBMITTABLE);
    }

    /** Takes a submitted application back (撤销), until it is reviewed. */
    public static Decision<Site> withdraw(Site site) {
        return move(site, SiteState.DRAFT, "", NOT_SUBMITTED);
    }

    public static Decision<Site> approve(Site site) {
        return move(site, SiteState.APPROVED, "", NOT_SUBMITTED);
    }

    /** Sends an application back to the college with what is missing. */
    public static Decision<Site> sendBack(Site site, String reason) {
        return new Objections()
                .text(reason, "reason", REASON_LENGTH, REVIEW_REASON_MISSING, REVIEW_REASON_TOO_LONG)
                .orElse(site)
                .then(with -> move(with, SiteState.RETURNED, reason, NOT_SUBMITTED));
    }

    /** Whether the site may be deleted: only while it is with the college. */
    public static Decision<Site> delete(Site site) {
        return site.state().isEditable() ? Decision.accept(site) : Decision.refuse(NOT_EDITABLE);
    }

    private static Decision<Site> move(Site site, SiteState to, String reason, SiteReason otherwise) {
        return site.state().next().contains(to)
                ? Decision.accept(site.with(to, reason))
                : Decision.refuse(otherwise);
    }

    private static String name(College college, CertificateType type, Level level) {
        return college.name() + type.name() + "(" + level.term() + ")考核站点";
    }
}
