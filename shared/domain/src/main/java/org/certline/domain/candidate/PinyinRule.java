package org.certline.domain.candidate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;

/** Whether a typed text can be the pinyin of a name (姓名拼音). */
public final class PinyinRule {

    private static final String FIELD = "pinyin";
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0304\\u030C]");
    private static final Pattern CHARACTERS = Pattern.compile("[a-zü]+([ '’·-][a-zü]+)*");
    private static final Pattern SEPARATORS = Pattern.compile("[ '’·-]");
    private static final Pattern WORD_START = Pattern.compile("(^|[ ·-])([a-zü])");

    private PinyinRule() {
    }

    /**
     * The pinyin without tones, each word with a capital ({@code Wang Xiaoba}), or why it does not fit the
     * name. Only names wholly in Chinese characters are counted: names of other peoples and languages, which
     * carry a dot or Latin letters, have their own spelling.
     *
     * @param name a name as {@link NameRule} accepted it
     */
    public static Decision<String> check(String raw, String name) {
        String pinyin = withoutTones(TextForm.dotted(raw));
        if (pinyin.isEmpty()) {
            return refuse(CandidateReason.PINYIN_MISSING);
        }
        if (!CHARACTERS.matcher(pinyin).matches()) {
            return refuse(CandidateReason.PINYIN_CHARACTERS);
        }
        boolean countable = name.codePoints().allMatch(Character::isIdeographic);
        int characters = name.codePointCount(0, name.length());
        if (countable && !PinyinSyllables.canSpell(List.of(SEPARATORS.split(pinyin)), characters)) {
            return refuse(CandidateReason.PINYIN_IMPLAUSIBLE);
        }
        return Decision.accept(WORD_START.matcher(pinyin)
                .replaceAll(word -> word.group(1) + word.group(2).toUpperCase(Locale.ROOT)));
    }

    private static String withoutTones(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }

    private static Decision<String> refuse(CandidateReason reason) {
        return Decision.refuse(List.of(Refusal.in(FIELD, reason)));
    }
}
