package org.certline.organizations;

import org.certline.domain.codelist.CodeLists;
import org.certline.domain.organization.College;
import org.certline.runtime.exports.Sheet;

/** How colleges are exported (manual 001 §2.2). */
final class CollegeSheet {

    static final Sheet<College> SHEET = Sheet.<College>titled("试点院校")
            .text("单位名称", College::name)
            .code("院校代码", College::code)
            .text("所在地区", one -> CodeLists.shipped().current("regions").orElseThrow().wholeName(one.regionCode()))
            .text("地址", College::address)
            .text("联系人", College::contactName)
            .code("联系电话", College::contactPhone);

    private CollegeSheet() {
    }
}
