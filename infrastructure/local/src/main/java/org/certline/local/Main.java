package org.certline.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.certline.local.mainline.Person;

/**
 * Starts the stack on this machine and leaves it running:
 * {@code --data <folder> --port <number> --templates <folder> --portal <folder> --opening-secret <text>}. On a new folder
 * it plays the main line on a sample of {@code --people <number>} a college, or on {@code --roster <xlsx> --photos
 * <zip>}; {@code --sample files} only lays the sample's files into the folder, for those who play it by hand, and
 * {@code --sample none} leaves the folder empty.
 */
public final class Main {

    private static final String TEMPLATES = "infrastructure/aws/target/cdk.out";
    private static final String PORTAL = "frontend/dist";
    private static final String LOGGING = "logback-local.xml";
    private static final String PORT = "8080";
    private static final String PEOPLE = "100";

    private Main() {
    }

    /** Runs until the process is told to end. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("logback.configurationFile", System.getProperty("logback.configurationFile", LOGGING));
        Map<String, String> given = parse(arguments);
        Closing closing = new Closing();
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close));
        String secret = given.getOrDefault("opening-secret", UUID.randomUUID().toString());
        Path portal = Path.of(given.getOrDefault("portal", PORTAL));
        Simulators simulators = closing.add(Simulators.start());
        LocalOptions options = LocalOptions
                .of(Path.of(given.getOrDefault("data", ".data")), templates(given.getOrDefault("templates", TEMPLATES)))
                .port(Integer.parseInt(given.getOrDefault("port", PORT)))
                .settings(simulators.settings())
                .settings(Map.of("certline.opening-secret", secret));
        LocalCloud cloud = closing.add(LocalCloud.start(
                Files.isDirectory(portal) ? options.portal(portal) : options));
        System.out.println("Open " + cloud.address());
        System.out.println("The identity service is simulated at " + simulators.identityService());
        String sample = given.getOrDefault("sample", "played");
        Demonstration demonstration = new Demonstration(options.data(), Integer.parseInt(given.getOrDefault("people", PEOPLE)),
                System.out);
        if (sample.equals("files")) {
            demonstration.layFiles();
        }
        if (sample.equals("played")) {
            demonstration.play(cloud.address(), secret, given);
        } else if (!Person.stranger(cloud.address()).get("/api/platform").get("open").asBoolean()) {
            System.out.println("Nobody has opened this platform yet: " + cloud.address() + "/open with the secret " + secret);
        }
        Thread.currentThread().join();
    }

    /** The templates in a folder, in the order of their names. */
    public static List<Path> templates(String folder) throws IOException {
        List<Path> templates = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), "*.template.json")) {
            files.forEach(templates::add);
        }
        templates.sort(null);
        return templates;
    }

    private static Map<String, String> parse(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("each of --data, --port, --templates, --portal,"
                        + " --opening-secret, --roster, --photos, --people and --sample takes a value");
            }
            given.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return given;
    }
}
