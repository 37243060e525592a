package org.certline.local.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.certificatetype.Audience;
import org.certline.domain.certificatetype.CertificateType;
import org.certline.domain.certificatetype.ExamMode;
import org.certline.domain.certificatetype.Level;
import org.certline.domain.certificatetype.PassRule;
import org.certline.domain.certificatetype.Subject;
import org.certline.domain.issuance.IssuanceState;
import org.certline.domain.organization.College;
import org.certline.domain.organization.Organization;
import org.certline.domain.plan.RegistrationBasis;
import org.certline.domain.site.Room;
import org.certline.domain.site.RoomType;
import org.certline.local.json.Json;
import org.certline.persistence.certificatetype.CertificateTypeRepository;
import org.certline.persistence.certificatetype.SubjectRepository;
import org.certline.persistence.issuance.CertificateRecordRepository;
import org.certline.persistence.organization.CollegeRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.persistence.site.RoomRepository;
import org.certline.testing.CertificateSamples;
import org.certline.testing.ExamWorld;
import org.certline.testing.SignedIn;

/**
 * An organization and a college with a record of every kind, another college that takes part in the same plan, and an
 * organization and a college that have nothing to do with them.
 */
final class World {

    private static final Pattern VARIABLE = Pattern.compile("[{<](\\w+)\\+?[}>]");

    /** Stands where a variable of the table is no record of a tenant. */
    private static final Map<String, String> CONSTANTS = Map.of("kind", "OFFICIAL", "token", "no-such-token",
            "list", "regions", "path", "0/000", "level", "BEGINNER");

    /** What the owners read of their records. */
    private static final Map<Role, List<String>> PICTURE = Map.of(
            Role.ORGANIZATION_ADMIN, List.of("/api/organizations/{organization}", "/api/accounts/{account}",
                    "/api/certificate-types/{certificateType}", "/api/certificate-types/{certificateType}/subjects",
                    "/api/plans/{plan}", "/api/plans/{plan}/registrations/{registration}", "/api/payments/{payment}",
                    "/api/signing-batches/{batch}", "/api/notices/{notice}"),
            Role.COLLEGE_ADMIN, List.of("/api/colleges/{college}", "/api/candidates/{candidate}",
                    "/api/tasks/{task}"));

    private final ApplicationContext context;
    private final Gate gate;
    private final ExamWorld exam;
    private final Map<String, String> records = new HashMap<>(CONSTANTS);

    World(ApplicationContext context, Gate gate, Instant now) {
        this.context = context;
        this.gate = gate;
        this.exam = new ExamWorld(context, now, RegistrationBasis.BY_CERTIFICATE);
        exam.otherCollege();
        store();
        enrol();
    }

    /** A fresh token of somebody of this role in the tenants that own the records. */
    String owner(Role role) {
        return token(role, role.isOrganization() ? exam.organizationId() : exam.college().id());
    }

    /** The same in tenants that have nothing to do with them. */
    String stranger(Role role) {
        return token(role, (role.isOrganization() ? "stranger-" : "distant-") + exam.college().id());
    }

    /** The same in the college that takes part in the same plan. */
    String fellow(Role role) {
        return token(role, exam.otherCollege().id());
    }

    /** A path or a body with the records its variables name. */
    String fill(String text) {
        Matcher variables = VARIABLE.matcher(text);
        return variables.replaceAll(found -> {
            String record = records.get(found.group(1));
            assertThat(record).as("a record for " + found.group()).isNotNull();
            return Matcher.quoteReplacement(record);
        });
    }

    /** What must not be told to others, without what the request said itself. */
    Stream<String> secrets(String request) {
        return Stream.concat(Stream.of("account", "candidate", "registration", "payment", "task", "room", "record", "batch")
                        .map(records::get), Stream.of("王小八"))
                .filter(secret -> !request.contains(secret));
    }

    /** How the owners see their records now. */
    Map<String, String> picture() {
        Map<String, String> picture = new LinkedHashMap<>();
        PICTURE.forEach((role, paths) -> {
            String token = owner(role);
            paths.forEach(path -> {
                Reply reply = gate.send("GET", fill(path), token, "");
                assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
                picture.put(path, reply.body());
            });
        });
        return picture;
    }

    private String token(Role role, String tenant) {
        return SignedIn.as(context, role, role == Role.OPERATOR ? Caller.OPERATOR_TENANT : tenant).accessToken();
    }

    private void store() {
        String college = exam.college().id();
        context.getBean(OrganizationRepository.class).save(organization(exam.organizationId(), "中国职协"));
        context.getBean(OrganizationRepository.class).save(organization("stranger-" + college, "另一机构"));
        context.getBean(CollegeRepository.class).save(
                new College("distant-" + college, "远方学院", "13857", "440300", "", "", "", 0));
        context.getBean(CertificateTypeRepository.class).add(new CertificateType(exam.typeId(), exam.organizationId(),
                ExamWorld.CERTIFICATE, "智能新能源汽车", List.of(Level.BEGINNER), List.of(), PassRule.ALL_SUBJECTS, 0, false, 0));
        context.getBean(SubjectRepository.class).add(new Subject(exam.written(), exam.organizationId(), exam.typeId(),
                Level.BEGINNER, "01", "理论", ExamMode.WRITTEN, 100, 60, Audience.ALL, 0));
        Room room = context.getBean(RoomRepository.class).add(List.of(new Room("room-" + college, exam.plan().id(),
                exam.site().id(), college, exam.organizationId(), exam.typeId(), Level.BEGINNER, "101", "3 号楼", 30,
                List.of(exam.written()), RoomType.WRITTEN, 0))).getFirst();
        records.putAll(Map.of("organization", exam.organizationId(), "college", college, "plan", exam.plan().id(),
                "certificateType", exam.typeId(), "subject", exam.written(), "site", exam.site().id(),
                "room", room.id(), "account",
                SignedIn.as(context, Role.ORGANIZATION_STAFF, exam.organizationId()).account().id()));
        records.put("record", context.getBean(CertificateRecordRepository.class).save(CertificateSamples.record(
                exam.organizationId(), college, college, IssuanceState.ORGANIZATION_TO_SIGN)).id());
    }

    private static Organization organization(String id, String name) {
        return new Organization(id, name, "S000037000001", "陈评", "13800138000", "", "", false, 0);
    }

    /** What only the functions know how to make. */
    private void enrol() {
        String college = owner(Role.COLLEGE_ADMIN);
        records.put("candidate", exam.candidate(1).number());
        records.put("registration", text(made(college, "/api/plans/{plan}/registrations", """
                {"candidateNumber": "<candidate>", "certificateTypeId": "<certificateType>", "level": "BEGINNER",
                 "kind": "IN_SCHOOL"}"""), "id"));
        records.put("payment", text(made(college, "/api/payments", """
                {"planId": "<plan>", "certificateTypeId": "<certificateType>", "level": "BEGINNER"}"""), "number"));
        records.put("task", text(Json.object(made(college, "/api/candidates/imports", """
                {"fileName": "考生.xlsx", "bytes": 1000}""").get("task")), "id"));
        records.put("notice", text(made(owner(Role.ORGANIZATION_ADMIN), "/api/notices", """
                {"title": "报名通知", "text": "报名开始。"}"""), "id"));
        records.put("batch", text(made(owner(Role.ORGANIZATION_ADMIN), "/api/signing-batches", """
                {"recordIds": ["<record>"]}"""), "id"));
    }

    private static String text(Map<String, Object> object, String field) {
        return Json.string(object, field).orElseThrow();
    }

    private Map<String, Object> made(String token, String path, String body) {
        Reply reply = gate.send("POST", fill(path), token, fill(body));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return Json.object(Json.read(reply.body()));
    }
}
