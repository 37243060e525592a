package org.certline.notices;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.certline.domain.notice.Notice;
import org.certline.domain.notice.NoticeState;
import org.certline.persistence.Page;
import org.certline.persistence.PageRequest;
import org.certline.persistence.notice.NoticeRepository;
import org.certline.persistence.organization.OrganizationRepository;
import org.certline.runtime.http.PageView;
import org.certline.runtime.problem.Problems;

/** Notices as everybody reads them. */
@Controller("/api/public/notices")
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicNoticeController {

    private final NoticeRepository notices;
    private final OrganizationRepository organizations;

    PublicNoticeController(NoticeRepository notices, OrganizationRepository organizations) {
        this.notices = notices;
        this.organizations = organizations;
    }

    /** What is published now, newest first, without the texts. */
    @Get
    PageView<NoticeLine> list(@QueryValue(defaultValue = "20") int size, @Nullable @QueryValue String cursor) {
        Page<Notice> page = notices.published(new PageRequest(size, cursor));
        Map<String, String> names = organizations.names(page.items().stream().map(Notice::tenantId).toList());
        return PageView.of(page, one -> new NoticeLine(one.id(), publisher(one, names), one.title(), one.publishedAt()));
    }

    @Get("/{id}")
    PublicNotice show(String id) {
        Notice notice = notices.find(id).filter(one -> one.state() == NoticeState.PUBLISHED)
                .orElseThrow(Problems.notFound());
        return new PublicNotice(notice.id(), publisher(notice, organizations.names(List.of(notice.tenantId()))),
                notice.title(), notice.text(), notice.publishedAt());
    }

    private static String publisher(Notice notice, Map<String, String> names) {
        return names.getOrDefault(notice.tenantId(), "");
    }

    /** @param publisher name of the organization, empty for the platform */
    @Serdeable
    record NoticeLine(String id, String publisher, String title, Instant publishedAt) {
    }

    /** @param publisher name of the organization, empty for the platform */
    @Serdeable
    record PublicNotice(String id, String publisher, String title, String text, Instant publishedAt) {
    }
}
