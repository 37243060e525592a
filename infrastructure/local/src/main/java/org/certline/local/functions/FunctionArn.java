package org.certline.local.functions;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which the services of AWS name a function. */
final class FunctionArn {

    private static final Pattern NAME = Pattern.compile("(?:.*:function:)?([A-Za-z0-9_-]+)(?:[:/].*)?");

    private FunctionArn() {
    }

    /** The name in an ARN, with or without version, in an integration's address, or the name itself. */
    static String name(String reference) {
        Matcher matcher = NAME.matcher(reference);
        return matcher.matches() ? matcher.group(1) : reference;
    }
}
