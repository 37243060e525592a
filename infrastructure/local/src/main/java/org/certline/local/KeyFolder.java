package org.certline.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Where the functions keep their keys in place of a key management service, and the password of the stores in it.
 *
 * @param folder readable by its owner only
 */
record KeyFolder(Path folder, String password) {

    private static final int PASSWORD_BYTES = 24;

    /** Opens the folder; makes it and a password at the first time. */
    static KeyFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.getParent());
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new KeyFolder(folder, secret(folder.resolve("password")));
    }

    /** A secret of this machine that is not a password of the stores. */
    String secret(String name) throws IOException {
        return secret(folder.resolve(name));
    }

    private static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }
}
