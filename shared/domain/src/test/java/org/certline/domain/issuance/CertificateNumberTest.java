package org.certline.domain.issuance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.certline.domain.certificatetype.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @Test
    void itReadsAsTheRulesSay() {
        CertificateNumber number = CertificateNumber.of("S000037000001", Year.of(2026), Level.INTERMEDIATE, 42);
        assertThat(number).hasToString("S000037000001" + "26" + "4" + "000042");
    }

    @Property
    void ofItsPartsItGivesTheParts(@ForAll("institutions") String institution,
            @ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll Level level,
            @ForAll @LongRange(min = 1, max = CertificateNumber.MAX_SEQUENCE) long sequence) {
        CertificateNumber number = CertificateNumber.of(institution, Year.of(year), level, sequence);
        assertThat(number.value()).hasSize(22).startsWith(CertificateNumber.series(institution, Year.of(year), level));
        assertThat(CertificateNumber.isOne(number.value())).isTrue();
        assertThat(number.institutionCode()).isEqualTo(institution);
        assertThat(number.year()).isEqualTo(year - 2000);
        assertThat(number.levelDigit()).isEqualTo(level.digit());
        assertThat(number.sequence()).isEqualTo(sequence);
    }

    @Property
    void differentPartsGiveDifferentNumbers(@ForAll("numbers") CertificateNumber one,
            @ForAll("numbers") CertificateNumber other) {
        boolean sameParts = one.institutionCode().equals(other.institutionCode()) && one.year() == other.year()
                && one.levelDigit() == other.levelDigit() && one.sequence() == other.sequence();
        assertThat(one.equals(other)).isEqualTo(sameParts);
    }

    @Property
    void laterNumbersOfASeriesSortBehind(@ForAll @LongRange(min = 1, max = 999_998) long sequence) {
        assertThat(number(sequence).value()).isLessThan(number(sequence + 1).value());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, CertificateNumber.MAX_SEQUENCE + 1})
    void aSequenceOutOfRangeIsNoNumber(long sequence) {
        assertThatIllegalArgumentException().isThrownBy(() -> number(sequence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X000037000001", "S00003700000", "S0000370000011", "S00003700000a"})
    void noOtherInstitutionCodeIsTaken(String code) {
        assertThat(CertificateNumber.isInstitutionCode(code)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CertificateNumber.of(code, Year.of(2026), Level.BEGINNER, 1));
    }

    @Provide
    Arbitrary<String> institutions() {
        return Arbitraries.of("Y", "S").flatMap(kind -> Arbitraries.strings().numeric().ofLength(12).map(kind::concat));
    }

    @Provide
    Arbitrary<CertificateNumber> numbers() {
        return Combinators.combine(Arbitraries.of("S000037000001", "Y000037000001"),
                Arbitraries.integers().between(2026, 2027), Arbitraries.of(Level.class),
                Arbitraries.longs().between(1, 3)).as((institution, year, level, sequence) ->
                CertificateNumber.of(institution, Year.of(year), level, sequence));
    }

    private static CertificateNumber number(long sequence) {
        return CertificateNumber.of("Y000037000001", Year.of(2026), Level.LEVEL_3, sequence);
    }
}
