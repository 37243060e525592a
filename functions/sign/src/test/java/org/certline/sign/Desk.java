package org.certline.sign;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.certline.domain.account.Role;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.certline.persistence.Transactions;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.domain.organization.Organization;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.CertificateSamples;

/** An organization and a college with records to sign. */
final class Desk {

    final String organization = "organization-" + UUID.randomUUID();
    final String college = "college-" + UUID.randomUUID();
    final Api organizationAdmin;
    final Api collegeAdmin;
    final Api phone;

    private final ApplicationContext context;
    private final CertificateRecordRepository records;

    Desk(ApplicationContext context, boolean selfSignAllowed) {
        this.context = context;
        this.records = context.getBean(CertificateRecordRepository.class);
        this.phone = Api.of(context);
        this.organizationAdmin = phone.as(Role.ORGANIZATION_ADMIN, organization);
        this.collegeAdmin = phone.as(Role.COLLEGE_ADMIN, college);
        context.getBean(OrganizationRepository.class).save(new Organization(organization, "评价组织", "S000037000001",
                "", "", "", "", selfSignAllowed, 0));
    }

    /** Stores new records of the college's own candidates in this state and gives their ids. */
    List<String> records(int count, IssuanceState state) {
        List<CertificateRecord> fresh = IntStream.range(0, count)
                .mapToObj(_ -> CertificateSamples.record(organization, college, college, state)).toList();
        records.add(fresh);
        return fresh.stream().map(CertificateRecord::id).toList();
    }

    CertificateRecord record(String id) {
        return records.find(id).orElseThrow();
    }

    void write(CertificateRecord record) {
        context.getBean(Transactions.class).write(List.of(records.saving(record)));
    }

    static Answer prepare(Api signer, List<String> ids) {
        return signer.post("/api/signing-batches", Map.of("recordIds", ids));
    }

    /** The path of the phone's page behind a fresh link. */
    static String link(Api signer, String batchId) {
        String url = signer.post("/api/signing-batches/" + batchId + "/links", Map.of()).text("url");
        return url.replace("https://certline.example/sign/", "/api/sign/");
    }

    Answer sign(Api signer, List<String> ids) {
        return phone.post(link(signer, prepare(signer, ids).text("id")), Map.of("signature", Drawing.signature()));
    }
}
