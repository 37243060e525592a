package org.certline.domain.candidate;

import java.time.Instant;
import java.time.LocalDate;

/** A candidate to start from. */
final class CandidateSamples {

    static final String ID_NUMBER = "37999919990101001" + CheckCharacter.of("37999919990101001");

    private CandidateSamples() {
    }

    static CandidateForm form() {
        return new CandidateForm(CandidateKind.IN_SCHOOL, "王小八", "wang xiaoba", IdType.RESIDENT_ID, ID_NUMBER, null,
                "13800138000", "汉族", "540502", "工程造价", "2015", "高等职业教育专科", 2024);
    }

    /** The same form with another name, ID number and phone; null keeps what is there. */
    static CandidateForm form(String name, String idNumber, String phone) {
        CandidateForm form = form();
        return new CandidateForm(form.kind(), name == null ? form.name() : name, form.pinyin(), form.idType(),
                idNumber == null ? form.idNumber() : idNumber, form.sex(), phone == null ? form.phone() : phone,
                form.ethnicGroup(), form.majorCode(), form.majorName(), form.majorVersion(), form.educationLevel(),
                form.entryYear());
    }

    static CandidateForm major(CandidateKind kind, String code, String name, String version) {
        CandidateForm form = form();
        return new CandidateForm(kind, form.name(), form.pinyin(), form.idType(), form.idNumber(), form.sex(),
                form.phone(), form.ethnicGroup(), code, name, version, form.educationLevel(), form.entryYear());
    }

    static CandidateDetails details(CandidateForm form) {
        return CandidateRule.check(form, LocalDate.of(2026, 3, 2)).accepted().orElseThrow();
    }

    static Candidate candidate() {
        return details(form()).register(
                CandidateNumber.of("370682", 2026, Instant.parse("2026-03-02T01:00:00Z"), 1), "college");
    }
}
