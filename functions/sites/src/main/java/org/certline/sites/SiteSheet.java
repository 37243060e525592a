package org.certline.sites;

import org.certline.domain.codelist.CodeLists;
import org.certline.domain.site.Site;
import org.certline.domain.site.SiteState;
import org.certline.runtime.exports.Sheet;

/** How exam sites are exported (manual 001 §5.2.4.1). */
final class SiteSheet {

    static final Sheet<Site> SHEET = Sheet.<Site>titled("考核站点")
            .text("考核站点名称", Site::name)
            .text("所属院校", Site::collegeName)
            .text("考核证书", Site::certificateTypeName)
            .text("证书等级", site -> site.level().term())
            .text("所在地区", site -> CodeLists.shipped().current("regions").orElseThrow().wholeName(site.regionCode()))
            .text("考点地址", Site::address)
            .text("联系人", Site::contactName)
            .code("联系电话", Site::contactPhone)
            .text("审核状态", site -> term(site.state()))
            .text("退回原因", Site::reviewReason);

    private SiteSheet() {
    }

    private static String term(SiteState state) {
        return switch (state) {
            case DRAFT -> "未提交";
            case SUBMITTED -> "待审核";
            case APPROVED -> "审核通过";
            case RETURNED -> "审核退回";
        };
    }
}
