package org.certline.domain.candidate;

import java.util.List;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;

/** Whether a typed text is a mobile phone number that can take a message. */
public final class PhoneRule {

    private static final String FIELD = "phone";
    private static final Pattern COUNTRY_CODE = Pattern.compile("^(\\+|00)86");
    private static final Pattern PUNCTUATION = Pattern.compile("[-().]");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private PhoneRule() {
    }

    /** The eleven digits of a mainland mobile number, or why it is none. */
    public static Decision<String> check(String raw) {
        String digits = PUNCTUATION.matcher(TextForm.compact(raw)).replaceAll("");
        String phone = COUNTRY_CODE.matcher(digits).replaceFirst("");
        if (phone.isEmpty()) {
            return Decision.refuse(List.of(Refusal.in(FIELD, CandidateReason.PHONE_MISSING)));
        }
        return MOBILE.matcher(phone).matches()
                ? Decision.accept(phone)
                : Decision.refuse(List.of(Refusal.in(FIELD, CandidateReason.PHONE_INVALID)));
    }
}
