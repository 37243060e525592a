package org.certline.domain.candidate;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;

/**
 * Whether a typed text can be the name on an identity document: Chinese characters however rare (𠮷),
 * parts joined by a dot (阿卜杜拉·买买提), or a foreign name in Latin letters.
 */
public final class NameRule {

    private static final String FIELD = "name";
    private static final int MAX_CHARACTERS = 50;
    private static final Pattern BLANK_BESIDE_HAN = Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan})");
    private static final String FOREIGN_MARKS = " -'’.,";

    private NameRule() {
    }

    /** The name with single blanks, the dot written as {@code ·} and no blank between Chinese characters. */
    public static Decision<String> check(String raw) {
        String name = BLANK_BESIDE_HAN
                .matcher(TextForm.dotted(raw))
                .replaceAll("");
        if (name.isEmpty()) {
            return refuse(CandidateReason.NAME_MISSING);
        }
        if (name.codePointCount(0, name.length()) > MAX_CHARACTERS) {
            return refuse(CandidateReason.NAME_TOO_LONG, MAX_CHARACTERS);
        }
        if (name.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE)) {
            return refuse(CandidateReason.NAME_PRIVATE_CHARACTER);
        }
        boolean wellFormed = name.codePoints().allMatch(NameRule::mayStandInName)
                && name.codePoints().filter(NameRule::isLetter).count() >= 2
                && !name.startsWith("·") && !name.endsWith("·") && !name.contains("··");
        return wellFormed ? Decision.accept(name) : refuse(CandidateReason.NAME_INVALID);
    }

    private static boolean mayStandInName(int c) {
        return c == '·' || FOREIGN_MARKS.indexOf(c) >= 0 || isLetter(c);
    }

    private static boolean isLetter(int c) {
        return Character.isIdeographic(c) || Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN;
    }

    private static Decision<String> refuse(CandidateReason reason, Object... args) {
        return Decision.refuse(List.of(Refusal.in(FIELD, reason, args)));
    }
}
