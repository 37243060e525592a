package org.certline.scores;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.IntStream;

/** Solves a challenge as the portal does. */
final class Solved {

    private Solved() {
    }

    static String of(String challenge, int bits) {
        return IntStream.iterate(0, n -> n + 1).mapToObj(String::valueOf)
                .filter(solution -> zeroBits(challenge + "." + solution) >= bits).findFirst().orElseThrow();
    }

    private static int zeroBits(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            int zeros = 0;
            for (byte one : digest) {
                zeros += Integer.numberOfLeadingZeros(one & 0xFF) - 24;
                if (one != 0) {
                    break;
                }
            }
            return zeros;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
