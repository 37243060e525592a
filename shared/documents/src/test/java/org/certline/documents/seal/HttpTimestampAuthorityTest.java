package org.certline.documents.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.certline.documents.SamplePictures;
import org.certline.documents.pdf.CertificatePaper;
import org.certline.documents.pdf.SampleViews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a responder that speaks RFC 3161 over HTTP. */
class HttpTimestampAuthorityTest {

    private static final Instant CLAIMED = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant PROVEN = CLAIMED.plusSeconds(5);

    @TempDir
    Path folder;

    private TestCertificateAuthority authority;
    private HttpServer server;

    @BeforeEach
    void start() throws GeneralSecurityException, IOException {
        authority = TestCertificateAuthority.open(folder.resolve("ca.p12"), "test".toCharArray(), CLAIMED);
        TimestampAuthority timestamps = authority.timestamps(Clock.fixed(PROVEN, ZoneOffset.UTC));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/tsa", exchange -> answer(exchange, timestamps));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theTimeOfASealIsProvedByTheAuthorityAskedOverHttp() throws GeneralSecurityException, IOException {
        byte[] plain = new CertificatePaper().write(SampleViews.imprint(), SampleViews.certificate("王小八"));
        Seal seal = new Seal(Seal.Kind.OFFICIAL, SamplePictures.roundSeal(200), CertificatePaper.OFFICIAL_SEAL,
                authority.signer("official", "公章", CLAIMED));

        byte[] pdf = Sealing.seal(plain, seal, CLAIMED, at("/tsa"));

        assertThat(new SealCheck(List.of(authority.certificate())).check(pdf).findings()).singleElement()
                .satisfies(finding -> assertThat(finding.provenAt()).contains(PROVEN));
    }

    @Test
    void whateverIsNoTimestampIsAFailureThatMayPass() {
        assertThatThrownBy(() -> at("/elsewhere").answer(new byte[0])).isInstanceOf(IOException.class)
                .hasMessageContaining("404");
    }

    private HttpTimestampAuthority at(String path) {
        return new HttpTimestampAuthority(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    private static void answer(HttpExchange exchange, TimestampAuthority timestamps) throws IOException {
        try (exchange) {
            boolean query = "application/timestamp-query"
                    .equals(exchange.getRequestHeaders().getFirst("Content-Type"));
            byte[] answer = query ? timestamps.answer(exchange.getRequestBody().readAllBytes()) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(query ? 200 : 415, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }
}
