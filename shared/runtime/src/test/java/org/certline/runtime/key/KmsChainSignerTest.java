package org.certline.runtime.key;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certline.domain.chain.Checkpoint;
import org.certline.domain.chain.Hash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/** Against a server that speaks the wire format of AWS KMS and really signs. */
class KmsChainSignerTest {

    private static final Pattern MESSAGE = Pattern.compile("\"Message\":\"([^\"]+)\"");

    private KeyPair pair;
    private HttpServer server;
    private KmsClient kms;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        kms = KmsClient.builder().httpClient(UrlConnectionHttpClient.create()).region(Region.CN_NORTH_1)
                .endpointOverride(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .build();
    }

    @AfterEach
    void stop() {
        kms.close();
        server.stop(0);
    }

    @Test
    void aCheckpointIsSignedByTheKeyInTheKeyStore() {
        var signer = new KmsChainSigner(kms, "alias/chain", "certline.example/chain");
        var checkpoint = new Checkpoint("certline.example/chain", 3, Hash.sha256());
        assertThat(signer.sign(checkpoint).checkpoint(signer.key())).contains(checkpoint);
        assertThat(signer.key().publicKey()).isEqualTo(pair.getPublic());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String answer = target.equals("TrentService.GetPublicKey")
                    ? field("PublicKey", pair.getPublic().getEncoded())
                    : field("Signature", signature(request));
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Signs only what is sent whole and for pure Ed25519; a prehashed signature would be another one. */
    private byte[] signature(String request) {
        assertThat(request).contains("\"MessageType\":\"RAW\"", "\"SigningAlgorithm\":\"ED25519_SHA_512\"");
        Matcher message = MESSAGE.matcher(request);
        assertThat(message.find()).isTrue();
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(Base64.getDecoder().decode(message.group(1)));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String field(String name, byte[] value) {
        return "{\"%s\":\"%s\"}".formatted(name, Base64.getEncoder().encodeToString(value));
    }
}
