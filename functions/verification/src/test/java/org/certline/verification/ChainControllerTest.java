package org.certline.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.Checkpoint;
import org.certline.domain.chain.EntryBundle;
import org.certline.domain.chain.Hash;
import org.certline.domain.chain.InclusionProof;
import org.certline.domain.chain.NoteKey;
import org.certline.domain.chain.SignedNote;
import org.certline.testing.Answer;
import org.certline.testing.Api;
import org.certline.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainControllerTest {

    private final ApplicationContext context = Platform.shared().context(Platform.clock());
    private final Api stranger = Api.of(context);
    private SealedCertificate certificate;

    @BeforeEach
    void issue() throws Exception {
        certificate = SealedCertificate.issued(context);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aStrangerReadsCheckpointAndTilesWithTheKeyAlone() {
        Checkpoint head = SignedNote.parse(text("/api/chain/checkpoint")).checkpoint(key()).orElseThrow();
        assertThat(head.size()).isPositive();
        int width = (int) Math.min(256, head.size());
        String name = width == 256 ? "000" : "000.p/" + width;
        Answer bundle = stranger.get("/api/chain/tile/entries/" + name);
        assertThat(bundle.headers().get("cache-control")).contains("immutable");
        assertThat(EntryBundle.decode(bundle.bytes()).entries()).hasSize(width);
        assertThat(stranger.get("/api/chain/tile/0/" + name).bytes()).hasSize(width * Hash.LENGTH);
    }

    @Test
    void theProofHoldsWithoutThePlatform() {
        Answer proof = stranger.get("/api/chain/proofs/" + certificate.file().token());
        Hash digest = Hash.sha256(HexFormat.of().parseHex(proof.text("salt")),
                proof.text("content").getBytes(StandardCharsets.UTF_8));
        ChainEntry entry = ChainEntry.decode(proof.text("entry").getBytes(StandardCharsets.UTF_8));
        assertThat(entry.digest()).isEqualTo(digest);
        assertThat(proof.text("content")).contains(Hash.sha256(certificate.pdf()).hex());
        Checkpoint head = SignedNote.parse(proof.text("checkpoint")).checkpoint(NoteKey.parse(proof.text("key")))
                .orElseThrow();
        List<Hash> path = new ArrayList<>();
        proof.json().get("path").values().forEach(hash -> path.add(Hash.ofHex(hash.getStringValue())));
        var inclusion = new InclusionProof(Long.parseLong(proof.text("index")), head.size(), path);
        assertThat(inclusion.proves(entry.leaf(), head.root())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/chain/tile/0/999", "/api/chain/tile/batch/x", "/api/chain/tile/0/..%2Fcheckpoint",
            "/api/chain/tile/0/000.p/999", "/api/chain/proofs/aaaaaaaaaaaaaaaaaaaaaaaa", "/api/chain/batch/x"})
    void nothingElseInTheBucketCanBeRead(String path) {
        assertThat(stranger.get(path).status()).isEqualTo(404);
    }

    private NoteKey key() {
        return NoteKey.parse(text("/api/chain/key"));
    }

    private String text(String path) {
        return new String(stranger.get(path).bytes(), StandardCharsets.UTF_8);
    }
}
