package org.certline.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.certline.domain.account.Caller;
import org.certline.domain.account.Role;
import org.certline.domain.organization.Organization;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Exported;
import org.certline.testing.MovableClock;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private static final MovableClock CLOCK = Platform.clock();
    private static final ApplicationContext CONTEXT = Platform.shared().context(CLOCK);

    private final String organizationId = "organization-" + UUID.randomUUID();
    private final Api organization = Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, organizationId);
    private final Api operator = Api.of(CONTEXT).as(Role.OPERATOR, Caller.OPERATOR_TENANT);
    private final Api nobody = Api.of(CONTEXT);

    @AfterAll
    static void close() {
        CONTEXT.close();
    }

    @Test
    void everybodyReadsANoticeWhileItIsPublished() {
        CONTEXT.getBean(OrganizationRepository.class).save(new Organization(organizationId, "评价中心",
                "S" + organizationId, "", "", "", "", false, 0));
        String id = draft(organization, "报名通知");
        assertThat(nobody.get("/api/public/notices/" + id).status()).isEqualTo(404);

        Answer published = organization.post("/api/notices/" + id + "/publish", Map.of());
        assertThat(published.text("state")).isEqualTo("PUBLISHED");
        Answer shown = nobody.get("/api/public/notices/" + id);
        assertThat(shown.text("title")).isEqualTo("报名通知");
        assertThat(shown.text("text")).isEqualTo("第一行\n第二行");
        assertThat(shown.text("publisher")).isEqualTo("评价中心");
        assertThat(shown.toString()).doesNotContain(organizationId);

        organization.post("/api/notices/" + id + "/withdraw", Map.of());
        assertThat(nobody.get("/api/public/notices/" + id).status()).isEqualTo(404);
        assertThat(nobody.get("/api/public/notices?size=100").toString()).doesNotContain(id);
        assertThat(organization.get("/api/notices/" + id).text("state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void theNewestStandsFirst() {
        String first = published(operator);
        CLOCK.set(CLOCK.instant().plus(Duration.ofMinutes(1)));
        String second = published(organization);
        Answer page = nobody.get("/api/public/notices?size=1");
        assertThat(page.text("items.0.id")).isEqualTo(second);
        Answer next = nobody.get("/api/public/notices?size=1&cursor=" + page.text("next"));
        assertThat(next.text("items.0.id")).isEqualTo(first);
        assertThat(next.text("items.0.publisher")).as("the platform").isEmpty();
    }

    @Test
    void aPublishedNoticeIsTakenBackBeforeItIsChangedOrDeleted() {
        String id = published(organization);
        assertThat(edit(id, 2).code()).isEqualTo("notice.published");
        assertThat(organization.delete("/api/notices/" + id).code()).isEqualTo("notice.published");
        organization.post("/api/notices/" + id + "/withdraw", Map.of());
        assertThat(organization.post("/api/notices/" + id + "/withdraw", Map.of()).code())
                .isEqualTo("notice.not-published");
        assertThat(edit(id, 3).text("title")).isEqualTo("改期通知");
        assertThat(organization.delete("/api/notices/" + id).status()).isEqualTo(204);
        assertThat(organization.get("/api/notices/" + id).status()).isEqualTo(404);
    }

    @Test
    void whoEditsWhatSomebodyElseChangedMeanwhileIsTold() {
        String id = draft(organization, "报名通知");
        assertThat(edit(id, 1).status()).isEqualTo(200);
        assertThat(edit(id, 1).status()).isEqualTo(409);
    }

    @Test
    void aTenantExportsItsOwnOrTheChosen() {
        String older = draft(organization, "报名通知");
        published(organization);
        draft(operator, "平台通知");
        assertThat(Exported.column(CONTEXT, organizationId, organization.post("/api/notices/exports", Map.of()), "状态"))
                .containsExactlyInAnyOrder("已发布", "草稿");
        assertThat(Exported.rows(CONTEXT, organizationId, organization.post("/api/notices/exports",
                Map.of("ids", List.of(older))), "标题", "状态")).containsExactly(Map.of("标题", "报名通知", "状态", "草稿"));
        assertThat(operator.post("/api/notices/exports", Map.of("ids", List.of(older))).text("counts.exported"))
                .isEqualTo("0");
    }

    @Test
    void nobodyTouchesNoticesOfOthers() {
        String id = draft(organization, "报名通知");
        for (Api other : new Api[] {operator, Api.of(CONTEXT).as(Role.ORGANIZATION_ADMIN, "another")}) {
            assertThat(other.get("/api/notices/" + id).status()).isEqualTo(404);
            assertThat(other.post("/api/notices/" + id + "/publish", Map.of()).status()).isEqualTo(404);
            assertThat(other.get("/api/notices").toString()).doesNotContain(id);
        }
        assertThat(Api.of(CONTEXT).as(Role.ORGANIZATION_STAFF, organizationId).get("/api/notices").status())
                .isEqualTo(403);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Answer refused = organization.post("/api/notices", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("errors.0.code")).isEqualTo("notice.title-missing");
        assertThat(refused.text("errors.1.field")).isEqualTo("text");
    }

    private Answer edit(String id, long version) {
        return organization.put("/api/notices/" + id, Map.of("title", "改期通知", "text", "推迟一周。", "version", version));
    }

    private static String published(Api author) {
        String id = draft(author, "通知");
        assertThat(author.post("/api/notices/" + id + "/publish", Map.of()).status()).isEqualTo(200);
        return id;
    }

    private static String draft(Api author, String title) {
        Answer created = author.post("/api/notices", Map.of("title", title, "text", "第一行\n第二行"));
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        return created.text("id");
    }
}
