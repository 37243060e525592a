package org.certline.domain.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.certline.domain.Refusal;

/** What a password that a person chooses must be. */
public final class PasswordRule {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    private static final String FIELD = "newPassword";

    private PasswordRule() {
    }

    /** Everything that speaks against the password. */
    public static List<Refusal> objections(String password, String loginName) {
        List<Refusal> objections = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            objections.add(Refusal.in(FIELD, AccountReason.PASSWORD_SHORT, SHORTEST));
        }
        if (length > LONGEST) {
            objections.add(Refusal.in(FIELD, AccountReason.PASSWORD_LONG, LONGEST));
        }
        boolean mixed = password.chars().anyMatch(Character::isLetter) && password.chars().anyMatch(Character::isDigit);
        if (!mixed || password.toLowerCase(Locale.ROOT).contains(loginName)) {
            objections.add(Refusal.in(FIELD, AccountReason.PASSWORD_SIMPLE));
        }
        return objections;
    }
}
