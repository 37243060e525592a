package org.certline.accounts;

import org.certline.documents.pdf.ChinaTime;
import org.certline.domain.account.Account;
import org.certline.domain.account.Role;
import org.certline.runtime.exports.Sheet;

/** How accounts are exported (manual 001 §8.1); nothing of their passwords. */
final class AccountSheet {

    static final Sheet<Account> SHEET = Sheet.<Account>titled("账号")
            .text("账号", Account::loginName)
            .text("姓名", Account::name)
            .code("手机号码", Account::phone)
            .text("角色", account -> term(account.role()))
            .text("证书负责人", account -> account.certificateTypeIds().isEmpty() ? "否" : "是")
            .text("状态", account -> account.enabled() ? "启用" : "停用")
            .text("创建时间", account -> ChinaTime.minute(account.createdAt()));

    private AccountSheet() {
    }

    private static String term(Role role) {
        return switch (role) {
            case OPERATOR -> "平台管理";
            case ORGANIZATION_ADMIN -> "培训评价组织管理员";
            case ORGANIZATION_STAFF -> "培训评价组织业务员";
            case COLLEGE_ADMIN -> "试点院校管理员";
            case COLLEGE_STAFF -> "试点院校业务员";
        };
    }
}
