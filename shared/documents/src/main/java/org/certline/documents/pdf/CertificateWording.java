package org.certline.documents.pdf;

/** What kinds of certificates state about their bearer. */
public enum CertificateWording {
    /** A certificate of an occupation, worded as on manual 002's last page. */
    OCCUPATION("职业技能等级证书", "Certificate of Occupational Skill Level", "职业名称", "Occupation",
            "本证书由%s颁发，表明持证人通过本机构组织的职业技能等级认定，具备该职业（工种）相应技能等级水平。",
            "This is to certify that the bearer has demonstrated corresponding competency in this occupation (job) "
                    + "for successful completion of the occupational skill level assessment organized by %s."),
    /** A 1+X certificate. */
    ONE_PLUS_X("职业技能等级证书", "Vocational Skill Level Certificate", "证书名称", "Certificate",
            "本证书由%s颁发，表明持证人通过本机构组织的职业技能等级考核，达到该职业技能等级标准的要求。",
            "This is to certify that the bearer has met the requirements of this vocational skill level standard "
                    + "by passing the examination organized by %s."),
    /** A certificate of one specific ability. */
    SPECIFIC_ABILITY("专项职业能力证书", "Certificate of Specific Vocational Ability", "专项能力", "Ability",
            "本证书由%s颁发，表明持证人通过本机构组织的专项职业能力考核，具备该项职业能力。",
            "This is to certify that the bearer has demonstrated this specific vocational ability "
                    + "by passing the examination organized by %s.");

    private final String title;
    private final String titleEnglish;
    private final String subject;
    private final String subjectEnglish;
    private final String statement;
    private final String statementEnglish;

    CertificateWording(String title, String titleEnglish, String subject, String subjectEnglish, String statement,
                       String statementEnglish) {
        this.title = title;
        this.titleEnglish = titleEnglish;
        this.subject = subject;
        this.subjectEnglish = subjectEnglish;
        this.statement = statement;
        this.statementEnglish = statementEnglish;
    }

    String title() {
        return title;
    }

    String titleEnglish() {
        return titleEnglish;
    }

    String subject() {
        return subject;
    }

    String subjectEnglish() {
        return subjectEnglish;
    }

    String statement(String issuer) {
        return statement.formatted(issuer);
    }

    String statementEnglish(String issuer) {
        return statementEnglish.formatted(issuer);
    }
}
