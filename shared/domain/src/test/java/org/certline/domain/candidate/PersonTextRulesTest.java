package org.certline.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, their pinyin and phone numbers as people type them. */
class PersonTextRulesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            王小八,                王小八
            ' 张　三 ',            张三
            '张 三',               张三
            𠮷田,                  𠮷田
            '李\u200B四',          李四
            阿卜杜拉•买买提,       阿卜杜拉·买买提
            阿卜杜拉 · 买买提,     阿卜杜拉·买买提
            Ｊｏｈｎ  Smith,       John Smith
            Zoë O'Connor-Łuk,      Zoë O'Connor-Łuk
            李〇,                  李〇
            """)
    void namesAreKeptAsOnTheDocument(String typed, String kept) {
        assertThat(NameRule.check(typed).accepted()).contains(kept);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',            NAME_MISSING
            王,            NAME_INVALID
            王2小,         NAME_INVALID
            王小八（男）,  NAME_INVALID
            ·买买提,       NAME_INVALID
            '=1+1',        NAME_INVALID
            '王\uE000',    NAME_PRIVATE_CHARACTER
            """)
    void otherTextsAreNoNames(String typed, CandidateReason reason) {
        assertThat(NameRule.check(typed).refusals()).extracting(Refusal::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            wang xiao ba,      王小八,           Wang Xiao Ba
            WANG XIAOBA,       王小八,           Wang Xiaoba
            wángxiǎobā,        王小八,           Wangxiaoba
            lü bu,             吕布,             Lü Bu
            LYU BU,            吕布,             Lyu Bu
            lǚ bù,             吕布,             Lü Bu
            xian,              西安,             Xian
            Xi'an,             西安,             Xi'an
            ji tian,           𠮷田,             Ji Tian
            memet · eli,       买买提·艾力,      Memet·Eli
            John Smith,        John Smith,       John Smith
            """)
    void pinyinFitsTheName(String typed, String name, String kept) {
        assertThat(PinyinRule.check(typed, name).accepted()).contains(kept);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',          王小八,  PINYIN_MISSING
            王小八,      王小八,  PINYIN_CHARACTERS
            wang1 xiao3, 王小,    PINYIN_CHARACTERS
            wang ba,     王小八,  PINYIN_IMPLAUSIBLE
            wong siu,    王小,    PINYIN_IMPLAUSIBLE
            """)
    void otherTextsAreNotThePinyin(String typed, String name, CandidateReason reason) {
        assertThat(PinyinRule.check(typed, name).refusals()).extracting(Refusal::reason).containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({"13800001234, 13800001234", "'+86 138-0000-1234', 13800001234", "００８６１３８００００１２３４, 13800001234"})
    void phonesAreElevenDigits(String typed, String kept) {
        assertThat(PhoneRule.check(typed).accepted()).contains(kept);
    }

    @ParameterizedTest
    @CsvSource({"'', PHONE_MISSING", "1380000123, PHONE_INVALID", "12800001234, PHONE_INVALID", "1.38E+10, PHONE_INVALID"})
    void otherTextsAreNoPhones(String typed, CandidateReason reason) {
        assertThat(PhoneRule.check(typed).refusals()).extracting(Refusal::reason).containsExactly((Reason) reason);
    }
}
