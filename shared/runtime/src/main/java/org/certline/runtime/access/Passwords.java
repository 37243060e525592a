package org.certline.runtime.access;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** Stretches passwords with Argon2id (19 MiB, two passes, as OWASP advises) and gives out first ones. */
@Singleton
public final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int BYTES = 32;
    private static final int GIVEN_LENGTH = 12;
    /** Without the characters that people mistake for one another. */
    private static final String GIVEN_CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    /** What is stored of a password: its salt and hash. */
    public String hash(String password) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return encode(salt) + "." + encode(stretch(password, salt));
    }

    /** Whether this is the password; takes the same time for a hash that is empty, so that names can't be probed. */
    public boolean matches(String password, String hash) {
        String[] parts = (hash.isEmpty() ? hash(GIVEN_CHARACTERS) : hash).split("\\.");
        byte[] expected = Base64.getDecoder().decode(parts[1]);
        return MessageDigest.isEqual(expected, stretch(password, Base64.getDecoder().decode(parts[0])))
                && !hash.isEmpty();
    }

    /** A password to be given to somebody, who must change it. */
    public String give() {
        StringBuilder password = new StringBuilder();
        while (password.length() < GIVEN_LENGTH || password.chars().noneMatch(Character::isDigit)) {
            password.append(GIVEN_CHARACTERS.charAt(random.nextInt(GIVEN_CHARACTERS.length())));
        }
        return password.toString();
    }

    private static byte[] stretch(String password, byte[] salt) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withMemoryAsKB(MEMORY_KIB)
                .withIterations(PASSES).withParallelism(1).withSalt(salt).build());
        byte[] hash = new byte[BYTES];
        argon.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
