package org.certline.local.sample;

import java.util.Map;

/** What people get wrong in rosters; each replaces cells of a good row. */
enum Mistake {
    NAME_MISSING(Map.of("name", "")),
    NAME_WITH_REMARK(Map.of("name", "张三（转学）")),
    NAME_IS_FORMULA(Map.of("name", "=HYPERLINK(\"http://example.invalid\",\"张三\")")),
    PINYIN_OF_SOMEBODY_ELSE(Map.of("pinyin", "Ouyang Xiaoba")),
    ID_TYPE_UNKNOWN(Map.of("idType", "学生证")),
    ID_NUMBER_MISSING(Map.of("idNumber", "")),
    ID_NUMBER_OF_FIFTEEN(Map.of("idNumber", "379999050203001")),
    ID_NUMBER_WRONG_CHECK(Map.of("idNumber", "379999200502030011")),
    ID_NUMBER_NO_SUCH_DAY(Map.of("idNumber", "379999200502300018")),
    ID_NUMBER_ROUNDED_BY_SPREADSHEET(Map.of("idNumber", "3.79999E+17")),
    PHONE_TOO_SHORT(Map.of("phone", "1990000123")),
    MAJOR_UNKNOWN(Map.of("majorCode", "999999", "majorName", "屠龙技术")),
    MAJOR_OF_ANOTHER_VERSION(Map.of("majorVersion", "2015")),
    EDUCATION_LEVEL_UNKNOWN(Map.of("educationLevel", "幼儿园")),
    ENTRY_YEAR_IN_THE_FUTURE(Map.of("entryYear", "2099")),
    ENTRY_YEAR_NO_YEAR(Map.of("entryYear", "去年"));

    private final Map<String, String> cells;

    Mistake(Map<String, String> cells) {
        this.cells = cells;
    }

    /** The cells it spoils, by column name. */
    Map<String, String> cells() {
        return cells;
    }
}
