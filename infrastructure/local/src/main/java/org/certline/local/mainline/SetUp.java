package org.certline.local.mainline;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens the platform, an organization with its seals, and the colleges; everybody chooses a password. */
final class SetUp {

    private static final String INSTITUTION_CODE = "S000037000001";
    private static final String PHONE = "19900000001";

    private final Person stranger;
    private final Inputs inputs;

    SetUp(URI address, Inputs inputs) {
        this.stranger = Person.stranger(address);
        this.inputs = inputs;
    }

    Cast open() {
        Person operator = firstSignIn(stranger.post("/api/platform", Map.of("secret", inputs.secret(),
                "loginName", "operator", "name", "平台管理员", "phone", PHONE)), "operator");
        Cast.Organization organization = organization(operator);
        List<Cast.College> colleges = new ArrayList<>();
        for (Inputs.CollegeFiles files : inputs.colleges()) {
            colleges.add(college(operator, files, "college-" + (colleges.size() + 1)));
        }
        return new Cast(operator, organization, List.copyOf(colleges), stranger);
    }

    private Cast.Organization organization(Person operator) {
        JsonNode opened = operator.post("/api/organizations", Map.of("name", "示范职业技能评价中心", "institutionCode",
                INSTITUTION_CODE, "contactName", "陈评", "contactPhone", PHONE, "account",
                Map.of("loginName", "organization", "name", "陈评", "phone", PHONE)));
        String id = opened.at("/organization/id").asText();
        Person admin = firstSignIn(opened, "organization");
        admin.put("/api/organizations/" + id + "/seals/OFFICIAL", Map.of("png", SealDrawing.official()));
        admin.put("/api/organizations/" + id + "/seals/SIGNATURE", Map.of("png", SealDrawing.signature()));
        return new Cast.Organization(id, admin);
    }

    private Cast.College college(Person operator, Inputs.CollegeFiles files, String loginName) {
        JsonNode opened = operator.post("/api/colleges", Map.of("name", files.name(), "code", files.code(),
                "regionCode", files.regionCode(), "address", "学府路1号", "contactName", "周务", "contactPhone", PHONE,
                "account", Map.of("loginName", loginName, "name", "周务", "phone", PHONE)));
        return new Cast.College(opened.at("/college/id").asText(), firstSignIn(opened, loginName), files);
    }

    private Person firstSignIn(JsonNode opened, String loginName) {
        return stranger.named(loginName, "").choosePassword(opened.get("password").asText(), inputs.password());
    }
}
