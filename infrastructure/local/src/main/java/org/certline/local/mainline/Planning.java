package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.certline.local.sample.Samples;

/** The organization offers a certificate with two subjects, and publishes a plan for all colleges with a notice of it. */
final class Planning {

    private static final String NAME = "职业技能等级证书示范考试";
    private static final String LEVEL = "INTERMEDIATE";
    private static final String NUMBER = "50800001";

    private final Cast cast;
    private final PlanDates dates;

    Planning(Cast cast, PlanDates dates) {
        this.cast = cast;
        this.dates = dates;
    }

    Offer publish() {
        Person admin = cast.organization().admin();
        String type = id(admin.post("/api/certificate-types", Map.of("number", NUMBER, "name",
                "软件应用开发职业技能等级证书", "levels", List.of(LEVEL), "majors",
                Samples.majors().stream().map(major -> Map.of("code", major.code(), "name", major.name(),
                        "catalogueVersion", major.catalogueVersion())).toList(),
                "passRule", "ALL_SUBJECTS", "totalPassScore", 0)));
        String written = subject(admin, type, NUMBER + "01", "理论知识", "WRITTEN");
        String practical = subject(admin, type, NUMBER + "02", "操作技能", "PRACTICAL");
        admin.post("/api/certificate-types/" + type + "/publish", Map.of());
        String plan = id(admin.post("/api/plans", plan(type, written, practical)));
        admin.post("/api/plans/" + plan + "/publish", Map.of());
        String notice = id(admin.post("/api/notices", Map.of("title", "关于开展" + NAME + "的通知", "text",
                "各试点院校：\n" + NAME + "已开放报考，请在报考时间内提交报考信息并完成缴费。")));
        admin.post("/api/notices/" + notice + "/publish", Map.of());
        return new Offer(plan, type, NUMBER, LEVEL, written, practical);
    }

    private static String subject(Person admin, String type, String number, String name, String mode) {
        return id(admin.post("/api/certificate-types/" + type + "/subjects", Map.of("level", LEVEL, "number", number,
                "name", name, "mode", mode, "fullScore", 100, "passScore", 60, "audience", "ALL")));
    }

    private Map<String, Object> plan(String type, String written, String practical) {
        return Map.of("name", NAME, "basis", "BY_CERTIFICATE",
                "certificates", List.of(Map.of("certificateTypeId", type, "level", LEVEL, "fee", "200.00", "subjects",
                        List.of(Map.of("subjectId", written, "exam", dates.written().json()),
                                Map.of("subjectId", practical, "exam", dates.practical().json())))),
                "collegeIds", cast.colleges().stream().map(Cast.College::id).toList(),
                "windows", Map.of("registration", dates.registration().json(), "payment", dates.payment().json(),
                        "arrangement", dates.arrangement().json(), "scoreEntry", dates.scoreEntry().json(),
                        "publicity", dates.publicity().json()),
                "paidOnly", true, "invigilatorsPerRoom", 0);
    }

    private static String id(JsonNode created) {
        return created.get("id").asText();
    }
}
