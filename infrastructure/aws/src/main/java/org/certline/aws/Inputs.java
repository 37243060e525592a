package org.certline.aws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** What a template is made from, so that a build in which nothing of it changed need not make it again. */
final class Inputs {

    private final String digest;
    private final Path mark;

    /**
     * @param sources folders whose files the template is made from
     * @param settings what else decides how it looks
     * @param out folder of the template
     */
    Inputs(List<Path> sources, List<String> settings, Path out) throws IOException {
        this.digest = digest(sources, settings);
        this.mark = out.resolve("inputs.sha256");
    }

    /** Whether the template there was made from the same. */
    boolean unchanged() throws IOException {
        return Files.exists(mark) && Files.readString(mark).equals(digest);
    }

    /** Remembers that the template was made. */
    void remember() throws IOException {
        Files.writeString(mark, digest);
    }

    private static String digest(List<Path> sources, List<String> settings) throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            settings.forEach(setting -> sha.update(setting.getBytes(StandardCharsets.UTF_8)));
            for (Path source : sources) {
                for (Path file : files(source)) {
                    sha.update(file.toString().getBytes(StandardCharsets.UTF_8));
                    sha.update(Files.readAllBytes(file));
                }
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
