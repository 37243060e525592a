package org.certline.organizations;

import org.certline.domain.organization.Organization;
import org.certline.runtime.exports.Sheet;

/** How evaluation organizations are exported (manual 001 §2.1). */
final class OrganizationSheet {

    static final Sheet<Organization> SHEET = Sheet.<Organization>titled("培训评价组织")
            .text("单位名称", Organization::name)
            .code("机构编码", Organization::institutionCode)
            .text("联系人", Organization::contactName)
            .code("联系电话", Organization::contactPhone)
            .text("印章", one -> one.hasSeals() ? "已上传" : "未上传");

    private OrganizationSheet() {
    }
}
