package org.certline.domain.chain;

import java.util.Base64;

/** Strict reading of what the chain's text formats encode: one value has one spelling. */
final class Encoded {

    private Encoded() {
    }

    static byte[] fromBase64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new ChainFormatException("not Base64: " + text, e);
        }
        throw new ChainFormatException("not canonical Base64: " + text);
    }

    /** A decimal number without sign or leading zeros. */
    static long fromDecimal(String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new ChainFormatException("not a number: " + text);
        }
        return Long.parseLong(text);
    }
}
