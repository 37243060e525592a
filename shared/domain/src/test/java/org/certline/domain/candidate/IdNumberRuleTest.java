package org.certline.domain.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.certline.domain.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Property
    void everyCompletedNumberIsAcceptedAndTellsBirthAndSex(@ForAll("bodies") String body) {
        String number = body + CheckCharacter.of(body);

        IdNumber accepted = IdNumberRule.check(IdType.RESIDENT_ID, number, TODAY).accepted().orElseThrow();

        assertThat(accepted.value()).isEqualTo(number);
        assertThat(accepted.birthDate().orElseThrow().toString().replace("-", "")).isEqualTo(body.substring(6, 14));
        assertThat(accepted.sex()).contains(body.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE);
    }

    @Property
    void oneWrongDigitIsAlwaysNoticed(@ForAll("bodies") String body, @ForAll @IntRange(max = 16) int position,
                                      @ForAll @IntRange(min = 1, max = 9) int shift) {
        String number = body + CheckCharacter.of(body);
        char wrong = (char) ('0' + (number.charAt(position) - '0' + shift) % 10);

        String changed = number.substring(0, position) + wrong + number.substring(position + 1);

        assertThat(IdNumberRule.check(IdType.RESIDENT_ID, changed, TODAY).refusals()).isNotEmpty();
    }

    @Property
    void twoNeighboursExchangedAreAlwaysNoticed(@ForAll("bodies") String body,
                                                @ForAll @IntRange(max = 15) int position) {
        String number = body + CheckCharacter.of(body);
        String changed = number.substring(0, position) + number.charAt(position + 1) + number.charAt(position)
                + number.substring(position + 2);

        assertThat(IdNumberRule.check(IdType.RESIDENT_ID, changed, TODAY).accepted().isPresent())
                .isEqualTo(changed.equals(number));
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> regions = Arbitraries.of("110101", "370682", "513321", "650102", "440305");
        Arbitrary<LocalDate> births = Arbitraries.integers().between(0, 46_000).map(LocalDate.of(1900, 1, 1)::plusDays);
        Arbitrary<Integer> sequences = Arbitraries.integers().between(0, 999);
        return Combinators.combine(regions, births, sequences).as((region, birth, sequence) ->
                region + birth.toString().replace("-", "") + "%03d".formatted(sequence));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '１１０１０１１９９００１０１００１５', 110101199001010015
            ' 110101 19900101 0015 ',           110101199001010015
            '''110101199001010015',             110101199001010015
            '\u200B11010519491231002x',         11010519491231002X
            """)
    void spellingIsNormalised(String typed, String kept) {
        assertThat(IdNumberRule.normalize(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RESIDENT_ID,                110105491231002,      ID_NUMBER_FIRST_GENERATION
            RESIDENT_ID,                1101054912310021,     ID_NUMBER_LENGTH
            RESIDENT_ID,                1101051949123100AX,   ID_NUMBER_CHARACTERS
            RESIDENT_ID,                991105194912310029,   ID_NUMBER_REGION
            RESIDENT_ID,                160105194912310029,   ID_NUMBER_REGION
            RESIDENT_ID,                110105194913310021,   ID_NUMBER_BIRTH_DATE
            RESIDENT_ID,                110105204912310021,   ID_NUMBER_BIRTH_DATE
            RESIDENT_ID,                110105190002290021,   ID_NUMBER_BIRTH_DATE
            RESIDENT_ID,                110105194912310021,   ID_NUMBER_CHECK_CHARACTER
            HK_MACAO_RESIDENCE_PERMIT,  11010519491231002X,   ID_NUMBER_REGION
            HK_MACAO_TRAVEL_PERMIT,     A12345678,            ID_NUMBER_FORMAT
            TAIWAN_TRAVEL_PERMIT,       123456789,            ID_NUMBER_FORMAT
            FOREIGN_PERMANENT_RESIDENT, CAN12345678901,       ID_NUMBER_FORMAT
            PASSPORT,                   E1-2,                 ID_NUMBER_FORMAT
            """)
    void wrongNumbersAreRefusedWithTheReason(IdType type, String number, CandidateReason reason) {
        assertThat(IdNumberRule.check(type, number, TODAY).refusals())
                .containsExactly(Refusal.in("idNumber", reason));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RESIDENT_ID,                11010519491231002x
            HK_MACAO_TRAVEL_PERMIT,     h12345678
            HK_MACAO_TRAVEL_PERMIT,     M1234567890
            TAIWAN_TRAVEL_PERMIT,       12345678
            FOREIGN_PERMANENT_RESIDENT, CAN123456789012
            PASSPORT,                   E12345678
            """)
    void otherDocumentsHaveTheirOwnShape(IdType type, String number) {
        assertThat(IdNumberRule.check(type, number, TODAY).accepted()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"HK_MACAO_RESIDENCE_PERMIT, 810000", "HK_MACAO_RESIDENCE_PERMIT, 820000",
        "TAIWAN_RESIDENCE_PERMIT, 830000", "FOREIGN_PERMANENT_RESIDENT, 911124"})
    void permitsOfEighteenCharactersAreCompletedLikeResidentNumbers(IdType type, String prefix) {
        String body = prefix + "20010203" + "004";

        IdNumber number = IdNumberRule.check(type, body + CheckCharacter.of(body), TODAY).accepted().orElseThrow();

        assertThat(number.birthDate()).contains(LocalDate.of(2001, 2, 3));
        assertThat(number.sex()).contains(Sex.FEMALE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u3000", "\uFEFF"})
    void aBlankNumberIsMissing(String blank) {
        assertThat(IdNumberRule.check(IdType.PASSPORT, blank, TODAY).refusals())
                .containsExactly(Refusal.in("idNumber", CandidateReason.ID_NUMBER_MISSING));
    }

    @ParameterizedTest
    @EnumSource(IdType.class)
    void everyTypeIsFoundByItsCode(IdType type) {
        assertThat(IdType.ofCode(type.code())).contains(type);
    }

    @Test
    void numbersPrintMasked() {
        IdNumber number = new IdNumber("370682199001016532");

        assertThat(number).hasToString("370…6532");
        assertThat(number.maskedForPaper()).isEqualTo("370*****6532");
        assertThat(new IdNumber("12345678").masked()).isEqualTo("1…78");
        assertThat(new IdNumber("123").masked()).isEqualTo("…");
    }

    @Test
    void otherDocumentsTellNeitherBirthNorSex() {
        IdNumber passport = new IdNumber("E12345678");

        assertThat(passport.birthDate()).isEmpty();
        assertThat(passport.sex()).isEmpty();
    }
}
