package org.certline.domain.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.junit.jupiter.api.Test;

class NoticeRuleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Notice DRAFT = new Notice("n1", "organization", "报名通知", "报名开始。", null, null, 1);
    private static final Notice OUT = accepted(NoticeRule.publish(DRAFT, NOW));

    @Test
    void aNoticeIsPublishedTakenBackAndPublishedAnew() {
        assertThat(DRAFT.state()).isEqualTo(NoticeState.DRAFT);
        assertThat(OUT.state()).isEqualTo(NoticeState.PUBLISHED);
        assertThat(OUT.publishedAt()).isEqualTo(NOW);
        Notice back = accepted(NoticeRule.withdraw(OUT, NOW.plusSeconds(1)));
        assertThat(back.state()).isEqualTo(NoticeState.WITHDRAWN);
        assertThat(accepted(NoticeRule.publish(back, NOW.plusSeconds(2))).publishedAt()).isEqualTo(NOW.plusSeconds(2));
    }

    @Test
    void publishingTwiceKeepsTheFirstMoment() {
        assertThat(accepted(NoticeRule.publish(OUT, NOW.plusSeconds(9)))).isEqualTo(OUT);
    }

    @Test
    void whatThePublicReadsStaysUntilItIsTakenBack() {
        assertThat(NoticeRule.write(OUT).refusals()).extracting(Refusal::reason).containsExactly(NoticeReason.PUBLISHED);
        assertThat(NoticeRule.delete(OUT).refusals()).extracting(Refusal::reason).containsExactly(NoticeReason.PUBLISHED);
        assertThat(NoticeRule.withdraw(DRAFT, NOW).refusals()).extracting(Refusal::reason)
                .containsExactly(NoticeReason.NOT_PUBLISHED);
        assertThat(accepted(NoticeRule.delete(DRAFT))).isEqualTo(DRAFT);
    }

    @Test
    void titleAndTextAreNeededAndLimited() {
        assertThat(NoticeRule.write(new Notice("n1", "organization", " ", null, null, null, 0)).refusals())
                .extracting(Refusal::reason).containsExactly(NoticeReason.TITLE_MISSING, NoticeReason.TEXT_MISSING);
        assertThat(NoticeRule.write(new Notice("n1", "organization", "题".repeat(101), "文".repeat(10_001), null, null, 0))
                .refusals()).extracting(Refusal::field).containsExactly("title", "text");
    }

    private static Notice accepted(Decision<Notice> decision) {
        return decision.accepted().orElseThrow();
    }
}
