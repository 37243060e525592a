package org.certline.domain.certificatetype;

import static org.certline.domain.certificatetype.CertificateTypeReason.*;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Objections;

/** What makes a certificate type (manual 001 §4.1). */
public final class CertificateTypeRule {

    /** The longest name of a certificate type or subject, in characters. */
    static final int NAME_LENGTH = 100;

    private static final Pattern NUMBER = Pattern.compile("\\d{8}");
    private static final int HIGHEST_TOTAL = 10_000;

    private CertificateTypeRule() {
    }

    /** Whether the type is complete in itself. */
    public static Decision<CertificateType> check(CertificateType type) {
        return new Objections()
                .when(type.number() == null || !NUMBER.matcher(type.number()).matches(), "number", NUMBER_INVALID)
                .text(type.name(), "name", NAME_LENGTH, NAME_MISSING, NAME_TOO_LONG)
                .when(type.levels().isEmpty(), "levels", LEVELS_MISSING)
                .when(repeats(type.levels()), "levels", LEVEL_REPEATED)
                .when(type.majors().stream().anyMatch(CertificateTypeRule::incomplete), "majors", MAJOR_INCOMPLETE)
                .when(repeats(type.majors().stream().map(Major::key).toList()), "majors", MAJOR_REPEATED)
                .when(type.passRule() == null, "passRule", PASS_RULE_MISSING)
                .when(totalIsWrong(type), "totalPassScore", TOTAL_PASS_SCORE_INVALID, HIGHEST_TOTAL)
                .orElse(type);
    }

    /** Whether a type may be changed so: once published, plans and papers name it, so its name and number stay. */
    public static Decision<CertificateType> change(CertificateType before, CertificateType after) {
        boolean fixed = before.published();
        return new Objections()
                .when(fixed && !before.number().equals(after.number()), "number", NUMBER_FIXED)
                .when(fixed && !before.name().equals(after.name()), "name", NAME_FIXED)
                .when(fixed && !after.levels().containsAll(before.levels()), "levels", LEVEL_IN_USE)
                .orElse(after)
                .then(CertificateTypeRule::check);
    }

    /** The published type; each of its levels needs a subject. */
    public static Decision<CertificateType> publish(CertificateType type, List<Subject> subjects) {
        Objections objections = new Objections();
        type.levels().stream()
                .filter(level -> subjects.stream().noneMatch(subject -> subject.level() == level))
                .forEach(level -> objections.when(true, "levels", SUBJECTS_MISSING, level.term()));
        return objections.orElse(type.withPublished());
    }

    /** Whether it may be deleted: only as long as nobody outside has seen it. */
    public static Decision<CertificateType> delete(CertificateType type) {
        return type.published() ? Decision.refuse(PUBLISHED) : Decision.accept(type);
    }

    private static boolean incomplete(Major major) {
        return blank(major.code()) || blank(major.name()) || blank(major.catalogueVersion());
    }

    private static boolean totalIsWrong(CertificateType type) {
        return type.passRule() == PassRule.TOTAL_SCORE
                ? type.totalPassScore() < 1 || type.totalPassScore() > HIGHEST_TOTAL
                : type.totalPassScore() != 0;
    }

    private static boolean repeats(List<?> items) {
        return new HashSet<>(items).size() < items.size();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
