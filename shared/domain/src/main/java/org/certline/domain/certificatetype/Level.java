package org.certline.domain.certificatetype;

/**
 * Skill level 等级. 1+X certificates know three; occupation certificates five and what stands above them (design §5).
 */
public enum Level {
    BEGINNER("初级", '5'),
    INTERMEDIATE("中级", '4'),
    ADVANCED("高级", '3'),
    LEVEL_5("五级/初级工", '5'),
    LEVEL_4("四级/中级工", '4'),
    LEVEL_3("三级/高级工", '3'),
    LEVEL_2("二级/技师", '2'),
    LEVEL_1("一级/高级技师", '1'),
    SPECIAL_TECHNICIAN("特级技师", '1'),
    CHIEF_TECHNICIAN("首席技师", '1'),
    SPECIAL_ABILITY("专项能力", '0');

    private final String term;
    private final char digit;

    Level(String term, char digit) {
        this.term = term;
        this.digit = digit;
    }

    /** The Chinese term, as printed. */
    public String term() {
        return term;
    }

    /** Its digit in a certificate number. */
    public char digit() {
        return digit;
    }
}
