package org.certline.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.certline.domain.account.Permissions;
import org.certline.domain.account.Role;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK,
            Map.of("certline.opening-secret", "open sesame"));

    private final String college = "college-" + UUID.randomUUID();
    private final Api admin = Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, college);
    private final Api nobody = Api.of(CONTEXT);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void aGivenPasswordOpensOnlyItsOwnChange() {
        Answer opened = open("zhang" + college.hashCode());
        Answer session = signIn(opened.text("account.loginName"), opened.text("password"));
        assertThat(session.status()).isEqualTo(201);
        assertThat(session.text("mustChangePassword")).isEqualTo("true");
        assertThat(actions(session)).containsExactly("USE_OWN_ACCOUNT");
        Api holder = nobody.withToken(session.text("accessToken"));

        Answer blocked = nobody.withToken(session.text("accessToken")).get("/api/accounts");
        assertThat(blocked.status()).isEqualTo(403);
        assertThat(blocked.code()).isEqualTo("request.password-change-needed");

        Answer changed = holder.put("/api/accounts/me/password",
                Map.of("password", opened.text("password"), "newPassword", "mountain 2026 river"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(actions(changed)).isSorted().hasSize(Permissions.of(Role.COLLEGE_STAFF).size())
                .contains("EDIT_CANDIDATES").doesNotContain("MANAGE_ACCOUNTS");
        assertThat(holder.get("/api/accounts/me").status()).as("the old session").isEqualTo(401);
        assertThat(nobody.withToken(changed.text("accessToken")).get("/api/accounts/me").text("role"))
                .isEqualTo("COLLEGE_STAFF");
    }

    @Test
    void aSimplePasswordIsRefusedWithEveryReason() {
        Answer opened = open("li" + Math.abs(college.hashCode()));
        Answer session = signIn(opened.text("account.loginName"), opened.text("password"));
        Answer refused = nobody.withToken(session.text("accessToken")).put("/api/accounts/me/password",
                Map.of("password", opened.text("password"), "newPassword", "short"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("errors.0.code")).isEqualTo("account.password-short");
        assertThat(refused.text("errors.1.code")).isEqualTo("account.password-simple");
        assertThat(refused.text("errors.0.field")).isEqualTo("newPassword");
        assertThat(refused.text("title")).isEqualTo("密码至少10位");
    }

    @Test
    void aDisabledAccountIsOutAtOnce() {
        Answer opened = open("wang" + Math.abs(college.hashCode()));
        Answer session = signIn(opened.text("account.loginName"), opened.text("password"));
        Api holder = nobody.withToken(session.text("accessToken"));
        assertThat(holder.get("/api/accounts/me").status()).isEqualTo(200);

        String id = opened.text("account.id");
        assertThat(admin.post("/api/accounts/" + id + "/disable", Map.of()).status()).isEqualTo(200);
        assertThat(holder.get("/api/accounts/me").status()).isEqualTo(401);
        assertThat(refresh(session).status()).isEqualTo(401);
        assertThat(signIn(opened.text("account.loginName"), opened.text("password")).status()).isEqualTo(401);
    }

    @Test
    void aRefreshTokenWorksOnceAndItsReuseEndsTheSession() {
        Answer opened = open("zhao" + Math.abs(college.hashCode()));
        Answer session = signIn(opened.text("account.loginName"), opened.text("password"));
        Answer renewed = refresh(session);
        assertThat(renewed.status()).isEqualTo(200);
        assertThat(refresh(session).status()).isEqualTo(401);
        assertThat(refresh(renewed).status()).as("the session of a stolen token").isEqualTo(401);
    }

    @Test
    void onlyADisabledAccountIsEditedOrDeleted() {
        String id = open("qian" + Math.abs(college.hashCode())).text("account.id");
        assertThat(admin.delete("/api/accounts/" + id).code()).isEqualTo("account.not-disabled");
        admin.post("/api/accounts/" + id + "/disable", Map.of());
        assertThat(admin.put("/api/accounts/" + id,
                Map.of("role", "COLLEGE_ADMIN", "name", "钱一", "phone", "13900000000")).status()).isEqualTo(200);
        assertThat(admin.delete("/api/accounts/" + id).status()).isEqualTo(204);
        assertThat(admin.get("/api/accounts/" + id).status()).isEqualTo(404);
    }

    @Test
    void whatWasDoneStandsInTheTenantsAuditLog() {
        String id = open("wu" + Math.abs(college.hashCode())).text("account.id");
        Answer log = admin.get("/api/audit");
        assertThat(log.text("items.0.subject")).isEqualTo("account/" + id);
        assertThat(log.text("items.0.action")).isEqualTo("MANAGE_ACCOUNTS");
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "college-" + UUID.randomUUID()).get("/api/audit")
                .json().get("items").size()).isZero();
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, college).get("/api/audit").status()).isEqualTo(403);
    }

    @Test
    void theAuditLogIsSearchedByAccountSubjectActionAndDay() {
        String one = open("feng" + Math.abs(college.hashCode())).text("account.id");
        Instant before = CLOCK.instant();
        CLOCK.set(before.plus(Duration.ofDays(3)));
        Api other = Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, college);
        String later = other.post("/api/accounts", Map.of("role", "COLLEGE_STAFF", "loginName",
                "chen" + Math.abs(college.hashCode()), "name", "陈一", "phone", "13800000000")).text("account.id");
        other.post("/api/accounts/" + one + "/disable", Map.of());

        String day = LocalDate.ofInstant(before, ZoneId.of("Asia/Shanghai")).toString();
        assertThat(subjects(other.get("/api/audit?until=" + day))).containsExactly("account/" + one);
        assertThat(subjects(other.get("/api/audit?action=MANAGE_ACCOUNTS&subject=account/" + one)))
                .containsExactly("account/" + one, "account/" + one);
        assertThat(subjects(other.get("/api/audit?action=MANAGE_NOTICES"))).isEmpty();
        String who = other.get("/api/audit").text("items.0.accountId");
        assertThat(subjects(other.get("/api/audit?from=" + LocalDate.parse(day).plusDays(1) + "&accountId=" + who)))
                .containsExactlyInAnyOrder("account/" + one, "account/" + later);
        assertThat(subjects(other.get("/api/audit?accountId=nobody"))).isEmpty();

        Answer export = other.post("/api/audit/exports?subject=account/" + one, Map.of());
        assertThat(Exported.rows(CONTEXT, college, export, "操作", "内容", "对象")).containsExactly(
                Map.of("操作", "账号管理", "内容", "disable", "对象", "account/" + one),
                Map.of("操作", "账号管理", "内容", "open", "对象", "account/" + one));
        assertThat(other.get("/api/audit?action=READ_AUDIT").text("items.0.subject"))
                .as("exporting it stands there too").isEqualTo("task/" + export.text("id"));
        CLOCK.set(before);
    }

    @Test
    void accountsAreFoundByTheNameOfTheirHolderAndExported() {
        String tail = String.valueOf(Math.abs(college.hashCode()));
        open("first" + tail);
        String id = admin.post("/api/accounts", Map.of("role", "COLLEGE_ADMIN", "loginName", "second" + tail, "name",
                "李四", "phone", "13900000000")).text("account.id");
        assertThat(admin.get("/api/accounts?name=%E6%9D%8E").text("items.0.id")).isEqualTo(id);
        assertThat(admin.get("/api/accounts?name=%E6%9D%8E&loginName=first").text("items.0.id")).isNull();
        assertThat(Exported.column(CONTEXT, college, admin.post("/api/accounts/exports?loginName=first", Map.of()), "账号"))
                .containsExactly("first" + tail);
        Answer chosen = admin.post("/api/accounts/exports", Map.of("ids", List.of(id)));
        assertThat(Exported.rows(CONTEXT, college, chosen, "姓名", "角色", "状态"))
                .containsExactly(Map.of("姓名", "李四", "角色", "试点院校管理员", "状态", "启用"));
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "college-" + UUID.randomUUID())
                .post("/api/accounts/exports", Map.of("ids", List.of(id))).text("counts.exported")).isEqualTo("0");
    }

    @Test
    void aTakenLoginNameIsRefused() {
        String name = "sun" + Math.abs(college.hashCode());
        open(name);
        assertThat(open(name).code()).isEqualTo("account.login-name-taken");
    }

    @Test
    void colleaguesKnowOneAnotherByName() {
        Answer opened = open("feng" + Math.abs(college.hashCode()));
        String path = "/api/accounts/" + opened.text("account.id") + "/name";
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, college).get(path).text("name"))
                .isEqualTo(opened.text("account.name"));
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, "college-" + UUID.randomUUID()).get(path).status())
                .isEqualTo(404);
    }

    @Test
    void tenantsDoNotSeeOneAnother() {
        String id = open("zhou" + Math.abs(college.hashCode())).text("account.id");
        Api stranger = Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "college-" + UUID.randomUUID());
        assertThat(stranger.get("/api/accounts/" + id).status()).isEqualTo(404);
        assertThat(stranger.post("/api/accounts/" + id + "/disable", Map.of()).status()).isEqualTo(404);
    }

    @Test
    void aListGivesItsPagesByCursor() {
        for (int i = 0; i < 3; i++) {
            open("page" + i + Math.abs(college.hashCode()));
        }
        Answer first = admin.get("/api/accounts?loginName=page&size=2");
        assertThat(first.json().get("items").size()).isEqualTo(2);
        Answer second = admin.get("/api/accounts?loginName=page&size=2&cursor=" + first.text("next"));
        assertThat(second.json().get("items").size()).isEqualTo(1);
        assertThat(second.text("next")).isEmpty();

        Answer foreign = Api.of(CONTEXT).as(Role.COLLEGE_ADMIN, "college-" + UUID.randomUUID())
                .get("/api/accounts?loginName=page&size=2&cursor=" + first.text("next"));
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.code()).isEqualTo("request.cursor-invalid");
    }

    @Test
    void guessingPasswordsIsLimited() {
        String name = "guess" + Math.abs(college.hashCode());
        for (int i = 0; i < 10; i++) {
            assertThat(signIn(name, "wrong password 1").status()).isEqualTo(401);
        }
        Answer refused = signIn(name, "wrong password 1");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.toString()).containsPattern("请在 \\d+ 分钟后再试");
    }

    @Test
    void whatCannotBeReadIsRefusedAsAProblem() {
        assertThat(nobody.post("/api/sessions", "{").code()).isEqualTo("request.malformed");
        Answer missing = nobody.post("/api/sessions", Map.of("loginName", "somebody"));
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text("errors.0.field")).isEqualTo("password");
        assertThat(nobody.get("/api/accounts").code()).isEqualTo("request.unauthenticated");
        assertThat(nobody.withToken("nonsense").get("/api/accounts").status()).isEqualTo(401);
        assertThat(Api.of(CONTEXT).as(Role.COLLEGE_STAFF, college).get("/api/accounts").code())
                .isEqualTo("request.forbidden");
    }

    @Test
    void aRepeatedRequestIsDoneOnceAndAnsweredAgain() {
        Map<String, String> form = Map.of("role", "COLLEGE_STAFF", "loginName", "once" + Math.abs(college.hashCode()),
                "name", "张三", "phone", "13800000000");
        Map<String, String> key = Map.of("Idempotency-Key", "k1");
        Answer first = admin.call("POST", "/api/accounts", form, key);
        Answer again = admin.call("POST", "/api/accounts", form, key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("account.id")).isEqualTo(first.text("account.id"));
        assertThat(again.headers()).containsEntry("idempotency-replayed", "true");
        assertThat(admin.call("POST", "/api/accounts", Map.of("name", "another"), key).code())
                .isEqualTo("request.key-reused");
    }

    @Test
    void thePlatformIsOpenedOnceByTheHolderOfItsSecret() {
        Map<String, String> form = Map.of("loginName", "operator", "name", "平台", "phone", "13800000000");
        assertThat(nobody.get("/api/platform").text("open")).isEqualTo("false");
        assertThat(nobody.post("/api/platform", with(form, "guess")).code()).isEqualTo("account.secret-wrong");
        assertThat(nobody.post("/api/platform", with(form, "open sesame")).status()).isEqualTo(201);
        assertThat(nobody.post("/api/platform", with(form, "open sesame")).code()).isEqualTo("account.platform-open");
        assertThat(nobody.get("/api/platform").text("open")).isEqualTo("true");
    }

    private static Map<String, String> with(Map<String, String> form, String secret) {
        Map<String, String> all = new java.util.HashMap<>(form);
        all.put("secret", secret);
        return all;
    }

    private static List<String> subjects(Answer log) {
        List<String> subjects = new ArrayList<>();
        log.json().get("items").values().forEach(entry -> subjects.add(entry.get("subject").getStringValue()));
        return subjects;
    }

    private static List<String> actions(Answer session) {
        List<String> names = new ArrayList<>();
        session.json().get("actions").values().forEach(action -> names.add(action.getStringValue()));
        return names;
    }

    private Answer open(String loginName) {
        return admin.post("/api/accounts", Map.of("role", "COLLEGE_STAFF", "loginName", loginName, "name", "张三",
                "phone", "13800000000"));
    }

    private Answer signIn(String loginName, String password) {
        return nobody.post("/api/sessions", Map.of("loginName", loginName, "password", password));
    }

    private Answer refresh(Answer session) {
        return nobody.post("/api/sessions/refresh", Map.of("refreshToken", session.text("refreshToken")));
    }
}
