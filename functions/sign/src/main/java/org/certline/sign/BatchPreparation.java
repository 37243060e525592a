package org.certline.sign;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.certline.domain.account.Caller;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningList;
import org.certline.domain.issuance.SigningRule;
import org.certline.domain.issuance.SigningSide;
import org.certline.domain.issuance.SigningState;
import org.certline.domain.organization.Organization;
import org.certline.persistence.issuance.SigningRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.runtime.Identifiers;
import org.certline.runtime.problem.Problems;

/** Freezes what is to be signed, so that it is the same when it is looked at, signed and proved. */
@Singleton
final class BatchPreparation {

    private final SigningRepository signings;
    private final OrganizationRepository organizations;
    private final Identifiers identifiers;
    private final Clock clock;

    BatchPreparation(SigningRepository signings, OrganizationRepository organizations, Identifiers identifiers,
            Clock clock) {
        this.signings = signings;
        this.organizations = organizations;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    SigningBatch prepare(Caller caller, List<CertificateRecord> chosen) {
        SigningSide side = SigningSide.of(caller.role());
        List<CertificateRecord> records = Problems.orThrow(SigningRule.signable(chosen, side));
        SigningList list = SigningList.of(records);
        boolean secondPerson = SigningRule.needsSecondPerson(records, side, this::leavesItToOne);
        return signings.freeze(new SigningBatch(identifiers.next(), side, caller.tenantId(), list.lines().size(),
                list.pages(SigningRepository.PAGE_SIZE).size(), list.groups(), list.digest(), secondPerson,
                SigningState.OPEN, caller.accountId(), clock.instant(), "", 0, List.of(), 0), list);
    }

    private boolean leavesItToOne(String organizationId) {
        return organizations.find(organizationId).filter(Organization::siteSelfSignAllowed).isPresent();
    }
}
