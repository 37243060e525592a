package org.certline.documents.xlsx;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Column titles as people write them: {@code *身份证号（必填）} is {@code 身份证号}. */
final class Titles {

    private static final Pattern DECORATION = Pattern.compile("\\([^)]*\\)|[\\s*:\\u200B\\uFEFF]+");

    private Titles() {
    }

    static String plain(String title) {
        String halfWidth = Normalizer.normalize(title, Normalizer.Form.NFKC);
        return DECORATION.matcher(halfWidth).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
