package org.certline.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.Hash;
import org.certline.persistence.chain.ChainLog;
import org.certline.persistence.chain.ChainReader;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.S3Client;

/** Programs that know nothing of the product accept the log, and reject it after one changed byte. */
class IndependentReaderTest {

    private static final String FSCK = "github.com/transparency-dev/tessera/cmd/fsck@v1.0.4";
    private static final int ENTRIES = 530;

    private final ApplicationContext context = Platform.shared().context(Platform.clock());
    private final String key = context.getBean(ChainReader.class).key().toString();
    private ChainServer server;

    @TempDir
    private Path folder;

    @BeforeEach
    void appendAndServe() throws IOException {
        List<ChainEntry> entries = IntStream.range(0, ENTRIES).mapToObj(_ -> ChainEntry.first(
                ChainEntry.Kind.CERTIFICATE, Hash.sha256(id().getBytes(StandardCharsets.US_ASCII)))).toList();
        context.getBean(ChainLog.class).append(id(), entries);
        server = new ChainServer(context.getBean(S3Client.class));
    }

    @AfterEach
    void stop() {
        server.close();
        context.close();
    }

    @Test
    void theAuditorAcceptsTheLogAndRejectsAnyChangedObject() throws Exception {
        var auditor = new Auditor(server.address());
        assertThat(auditor.check(key)).isGreaterThanOrEqualTo(ENTRIES);
        for (String path : server.served()) {
            server.change(path, 40);
            assertThatThrownBy(() -> auditor.check(key)).as(path).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void tesseraAcceptsTheLogAndRejectsItAfterOneChangedByte() throws Exception {
        Path fsck = builtFsck();
        assertThat(verdict(fsck)).contains("Successfully fsck'd log").doesNotContain("fsck failed");
        server.change("tile/entries/000", 60);
        assertThat(verdict(fsck)).contains("fsck failed");
        server.change("tile/0/000", 60);
        assertThat(verdict(fsck)).contains("fsck failed");
    }

    /** Without Go, or without a module proxy in reach, only the auditor above checks the log. */
    private Path builtFsck() throws IOException, InterruptedException {
        assumeTrue(Arrays.stream(System.getenv("PATH").split(":")).map(Path::of)
                .anyMatch(folder -> Files.isExecutable(folder.resolve("go"))), "Go is not installed");
        var install = new ProcessBuilder("go", "install", FSCK);
        install.environment().put("GOBIN", folder.toString());
        Process process = install.redirectErrorStream(true).redirectOutput(folder.resolve("go.log").toFile()).start();
        assumeTrue(process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0, "fsck cannot be built");
        return folder.resolve("fsck");
    }

    /** What fsck says; it ends with status 0 even when it rejects a log, and with fewer workers it may hang then. */
    private String verdict(Path fsck) throws IOException, InterruptedException {
        Path publicKey = Files.writeString(folder.resolve("key.pub"), key);
        Path said = folder.resolve("fsck.log");
        Process process = new ProcessBuilder(fsck.toString(), "--ui=false", "--v=1", "--N=32",
                "--storage_url=" + server.address(), "--public_key=" + publicKey)
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said);
        assertThat(text).contains("Completed ranges");
        return text;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
