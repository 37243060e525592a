package org.certline.domain.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.certificatetype.Major;
import org.certline.domain.codelist.CodeEntry;
import org.certline.domain.codelist.CodeList;
import org.certline.domain.codelist.CodeLists;

/**
 * Whether code, name and catalogue version name a major. The shipped lists are selections, so a code they lack is
 * taken when it has its catalogue's form and no other catalogue's list has it.
 */
final class MajorRule {

    private static final String LIST = "majors";
    private static final int LONGEST_NAME = 50;
    private static final Pattern VERSION = Pattern.compile("(19|20)\\d{2}");
    private static final Pattern ANY_CODE = Pattern.compile("[0-9A-Z]{4,8}");
    private static final Map<String, Pattern> CODES = Map.of(
            "2015", Pattern.compile("[56]\\d{5}[A-Z]?"),
            "2021", Pattern.compile("[2-7]\\d{5}[A-Z]?"));

    private MajorRule() {
    }

    /** The major, or what speaks against it; with nothing given a major of empty texts, unless one is required. */
    static Decision<Major> check(String rawCode, String rawName, String rawVersion, boolean required) {
        Major major = new Major(TextForm.compact(rawCode), TextForm.dotted(rawName), TextForm.compact(rawVersion));
        if (!required && major.code().isEmpty() && major.name().isEmpty() && major.catalogueVersion().isEmpty()) {
            return Decision.accept(major);
        }
        List<Refusal> refusals = new ArrayList<>();
        missing("majorCode", major.code()).ifPresent(refusals::add);
        missing("majorName", major.name()).ifPresent(refusals::add);
        missing("majorVersion", major.catalogueVersion()).ifPresent(refusals::add);
        if (refusals.isEmpty()) {
            objection(major).ifPresent(refusals::add);
        }
        return Decision.unless(refusals, major);
    }

    private static Optional<Refusal> missing(String field, String value) {
        return value.isEmpty() ? refusal(field, CandidateReason.FIELD_MISSING) : Optional.empty();
    }

    private static Optional<Refusal> objection(Major major) {
        if (!VERSION.matcher(major.catalogueVersion()).matches()) {
            return refusal("majorVersion", CandidateReason.MAJOR_VERSION_INVALID);
        }
        if (!CODES.getOrDefault(major.catalogueVersion(), ANY_CODE).matcher(major.code()).matches()) {
            return refusal("majorCode", CandidateReason.MAJOR_CODE_INVALID, major.code(), major.catalogueVersion());
        }
        if (major.name().length() > LONGEST_NAME) {
            return refusal("majorName", CandidateReason.NAME_TOO_LONG, LONGEST_NAME);
        }
        Optional<CodeEntry> listed = find(major.catalogueVersion(), major.code());
        if (listed.isPresent()) {
            return listed.get().zh().equals(major.name()) ? Optional.empty()
                    : refusal("majorName", CandidateReason.MAJOR_NAME_DIFFERS, major.code(), listed.get().zh());
        }
        return CODES.keySet().stream().filter(version -> find(version, major.code()).isPresent()).findFirst()
                .flatMap(version -> refusal("majorVersion", CandidateReason.MAJOR_OF_OTHER_VERSION, version));
    }

    private static Optional<CodeEntry> find(String version, String code) {
        return CodeLists.shipped().version(LIST, version).flatMap((CodeList list) -> list.find(code));
    }

    private static Optional<Refusal> refusal(String field, Reason reason, Object... args) {
        return Optional.of(Refusal.in(field, reason, args));
    }
}
