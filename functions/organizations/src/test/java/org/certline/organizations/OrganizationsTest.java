package org.certline.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class OrganizationsTest {

    private static final ApplicationContext CONTEXT = Platform.shared().context(Platform.clock());

    private final Api operator = Api.of(CONTEXT).as(Role.OPERATOR, Caller.OPERATOR_TENANT);
    private final String number = Long.toString(ThreadLocalRandom.current().nextLong(100_000_000L, 1_000_000_000L));

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void anOrganizationIsOpenedWithItsFirstAccount() {
        Answer opened = operator.post("/api/organizations", organization("S000" + number, "org" + number));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("loginName")).isEqualTo("org" + number);
        assertThat(opened.text("password")).hasSizeGreaterThan(9);
        Answer listed = operator.get("/api/organizations?name=" + "%E8%AF%84%E4%BB%B7" + number);
        assertThat(listed.text("items.0.institutionCode")).isEqualTo("S000" + number);
    }

    @Test
    void aTakenCodeOrLoginNameOpensNeitherTenantNorAccount() {
        operator.post("/api/organizations", organization("S000" + number, "one" + number));
        assertThat(operator.post("/api/organizations", organization("S000" + number, "two" + number)).code())
                .isEqualTo("organization.institution-code-taken");
        assertThat(operator.post("/api/organizations", organization("Y000" + number, "one" + number)).code())
                .isEqualTo("account.login-name-taken");
        assertThat(operator.post("/api/organizations", organization("Y000" + number, "two" + number)).status())
                .isEqualTo(201);
    }

    @Test
    void aCollegeNeedsARegionThatExists() {
        assertThat(operator.post("/api/colleges", college("370682", "a" + number)).status()).isEqualTo(201);
        Answer refused = operator.post("/api/colleges", college("999999", "b" + number));
        assertThat(refused.text("errors.0.field")).isEqualTo("regionCode");
        assertThat(refused.code()).isEqualTo("organization.region-unknown");
    }

    @Test
    void bothListsAreExportedByNameOrTheChosen() {
        String id = operator.post("/api/organizations", organization("S000" + number, "org" + number))
                .text("organization.id");
        operator.post("/api/colleges", college("370682", "col" + number));
        assertThat(Exported.rows(CONTEXT, Caller.OPERATOR_TENANT,
                operator.post("/api/organizations/exports", Map.of("ids", List.of(id))), "单位名称", "机构编码", "印章"))
                .containsExactly(Map.of("单位名称", "评价" + number, "机构编码", "S000" + number, "印章", "未上传"));
        Answer named = operator.post("/api/colleges/exports?name=%E5%AD%A6%E9%99%A2" + number, Map.of());
        assertThat(Exported.rows(CONTEXT, Caller.OPERATOR_TENANT, named, "院校代码", "所在地区"))
                .containsExactly(Map.of("院校代码", number, "所在地区", "山东省烟台市莱阳市"));
    }

    @Test
    void onlyTheOrganizationItselfUploadsItsSeals() throws IOException {
        String id = operator.post("/api/organizations", organization("S000" + number, "org" + number))
                .text("organization.id");
        Api admin = Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, id);
        String path = "/api/organizations/" + id + "/seals/OFFICIAL";
        assertThat(admin.put(path, Map.of("png", png(BufferedImage.TYPE_INT_ARGB, 200))).text("officialSeal"))
                .isEqualTo("true");
        assertThat(admin.put(path, Map.of("png", png(BufferedImage.TYPE_INT_RGB, 200))).code())
                .isEqualTo("organization.seal-not-transparent");
        assertThat(admin.put(path, Map.of("png", png(BufferedImage.TYPE_INT_ARGB, 1001))).code())
                .isEqualTo("organization.seal-too-large");
        assertThat(admin.put(path, Map.of("png", "R0lGODlh")).code()).isEqualTo("organization.seal-not-png");
        Api stranger = Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, "another");
        assertThat(stranger.put(path, Map.of("png", png(BufferedImage.TYPE_INT_ARGB, 200))).status()).isEqualTo(404);
        assertThat(operator.put(path, Map.of("png", "")).status()).isEqualTo(403);
    }

    private Map<String, Object> organization(String code, String loginName) {
        return Map.of("name", "评价" + number, "institutionCode", code, "contactName", "李四", "contactPhone",
                "13800000000", "account", account(loginName));
    }

    private Map<String, Object> college(String region, String loginName) {
        Map<String, Object> form = new HashMap<>(Map.of("name", "学院" + number, "code", number, "regionCode", region,
                "address", "某路1号", "contactName", "李四", "contactPhone", "13800000000"));
        form.put("account", account(loginName));
        return form;
    }

    private static Map<String, String> account(String loginName) {
        return Map.of("loginName", loginName, "name", "王五", "phone", "13900000000");
    }

    private static String png(int type, int side) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, type), "png", out);
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
