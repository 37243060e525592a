package org.certline.domain.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.codelist.CodeEntry;
import org.certline.domain.codelist.CodeList;
import org.certline.domain.codelist.CodeLists;

/**
 * Whether a form describes a candidate (manual 001 §5.2.3). Learners of the college need a major, an education level
 * and an entry year; social candidates may have them. Every objection is named, not only the first.
 */
public final class CandidateRule {

    private static final int FIRST_ENTRY_YEAR = 1980;
    private static final Major NO_MAJOR = new Major("", "", "");

    private final LocalDate today;
    private final List<Refusal> refusals = new ArrayList<>();

    private CandidateRule(LocalDate today) {
        this.today = today;
    }

    /**
     * The details in their stored spelling, or all that speaks against them.
     *
     * @param today the day births and entry years are compared with
     */
    public static Decision<CandidateDetails> check(CandidateForm form, LocalDate today) {
        return new CandidateRule(today).check(form);
    }

    private Decision<CandidateDetails> check(CandidateForm form) {
        CandidateKind kind = form.kind() == null ? CandidateKind.IN_SCHOOL : form.kind();
        boolean inSchool = kind == CandidateKind.IN_SCHOOL;
        IdType idType = form.idType() == null ? IdType.RESIDENT_ID : form.idType();
        String name = taken(NameRule.check(form.name()), "");
        String pinyin = name.isEmpty() ? "" : taken(PinyinRule.check(form.pinyin(), name), "");
        IdNumber idNumber = taken(IdNumberRule.check(idType, form.idNumber(), today), null);
        String phone = taken(PhoneRule.check(form.phone()), "");
        Sex sex = sex(form.sex(), idNumber);
        String ethnicGroup = listed("ethnicGroup", form.ethnicGroup(), "ethnic-groups", false);
        Major major = taken(MajorRule.check(form.majorCode(), form.majorName(), form.majorVersion(), inSchool), NO_MAJOR);
        String level = listed("educationLevel", form.educationLevel(), "education-levels", inSchool);
        int entryYear = entryYear(form.entryYear(), inSchool);
        return Decision.unless(refusals, new CandidateDetails(kind, name, pinyin, idType, idNumber, sex, phone,
                ethnicGroup, major.code(), major.name(), major.catalogueVersion(), level, entryYear));
    }

    private <T> T taken(Decision<T> decision, T otherwise) {
        refusals.addAll(decision.refusals());
        return decision.accepted().orElse(otherwise);
    }

    private Sex sex(Sex given, IdNumber idNumber) {
        Optional<Sex> carried = Optional.ofNullable(idNumber).flatMap(IdNumber::sex);
        if (given != null && carried.isPresent() && carried.get() != given) {
            refuse("sex", CandidateReason.SEX_CONTRADICTS_ID_NUMBER);
        }
        return carried.orElse(given);
    }

    private String listed(String field, String raw, String listName, boolean required) {
        String value = TextForm.compact(raw);
        if (value.isEmpty()) {
            return missing(field, required);
        }
        CodeList list = CodeLists.shipped().current(listName).orElseThrow();
        Optional<CodeEntry> entry = list.find(value).or(() -> list.findByName(value));
        if (entry.isEmpty()) {
            refuse(field, CandidateReason.CODE_UNKNOWN, value);
        }
        return entry.map(CodeEntry::code).orElse("");
    }

    private int entryYear(Integer year, boolean required) {
        if (year == null) {
            missing("entryYear", required);
            return 0;
        }
        if (year < FIRST_ENTRY_YEAR || year > today.getYear() + 1) {
            refuse("entryYear", CandidateReason.ENTRY_YEAR_INVALID, FIRST_ENTRY_YEAR, today.getYear() + 1);
        }
        return year;
    }

    private String missing(String field, boolean required) {
        if (required) {
            refuse(field, CandidateReason.FIELD_MISSING);
        }
        return "";
    }

    private void refuse(String field, Reason reason, Object... args) {
        refusals.add(Refusal.in(field, reason, args));
    }
}
