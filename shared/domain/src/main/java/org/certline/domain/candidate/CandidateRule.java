package org.certline.domain.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.codelist.CodeEntry;
import org.certline.domain.codelist.CodeList;
import org.certline.domain.codelist.CodeLists;

/**
 * Whether a form describes a candidate (manual 001 §5.2.3). Learners of the college need a major, an education level
 * and an entry year; social candidates may have them. Every objection is named, not only the first.
 */
public final class CandidateRule {

    private static final int FIRST_ENTRY_YEAR = 1980;
    private static final int LONGEST_NAME = 50;
    private static final Pattern MAJOR_CODE = Pattern.compile("[0-9A-Z]{4,8}");
    private static final Pattern VERSION = Pattern.compile("(19|20)\\d{2}");

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
        String majorCode = shaped("majorCode", form.majorCode(), MAJOR_CODE, inSchool);
        String majorName = majorName(form.majorName(), inSchool);
        String majorVersion = shaped("majorVersion", form.majorVersion(), VERSION, inSchool);
        String level = listed("educationLevel", form.educationLevel(), "education-levels", inSchool);
        int entryYear = entryYear(form.entryYear(), inSchool);
        return Decision.unless(refusals, new CandidateDetails(kind, name, pinyin, idType, idNumber, sex, phone,
                ethnicGroup, majorCode, majorName, majorVersion, level, entryYear));
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

    private String shaped(String field, String raw, Pattern form, boolean required) {
        String value = TextForm.compact(raw);
        if (value.isEmpty()) {
            return missing(field, required);
        }
        if (!form.matcher(value).matches()) {
            refuse(field, CandidateReason.MAJOR_INVALID, value);
        }
        return value;
    }

    private String majorName(String raw, boolean required) {
        String value = TextForm.dotted(raw);
        if (value.isEmpty()) {
            return missing("majorName", required);
        }
        if (value.length() > LONGEST_NAME) {
            refuse("majorName", CandidateReason.NAME_TOO_LONG, LONGEST_NAME);
        }
        return value;
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
