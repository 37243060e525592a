package org.certline.domain.issuance;

import org.certline.domain.organization.Organization;
import org.certline.domain.plan.Plan;
import org.certline.domain.registration.Registration;
import org.certline.domain.score.Outcome;
import org.certline.domain.site.Site;

/**
 * All that is known when it is decided whether a registration leads to a certificate.
 *
 * @param outcome  what the pass rule says of it
 * @param recorded whether there is a record for it already
 */
public record PendingCase(
        Plan plan, Organization organization, Site site, Registration registration, Outcome outcome,
        boolean recorded) {

    /** The id of the record it would lead to. */
    public String recordId() {
        return PendingRule.recordId(plan, registration);
    }
}
