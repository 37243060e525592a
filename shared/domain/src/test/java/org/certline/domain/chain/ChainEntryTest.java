package org.certline.domain.chain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChainEntryTest {

    private static final Salt SALT = new Salt("00112233445566778899aabbccddeeff");
    private static final CanonicalContent CONTENT = CanonicalContent.of(Map.of("number", "Y1", "holder", "李\"雷\"\n"));

    private final ChainEntry entry = ChainEntry.first(ChainEntry.Kind.CERTIFICATE, SALT.digest(CONTENT));

    @Test
    void anEntryIsALineOfJsonWithNothingPersonalInIt() {
        String text = new String(entry.encode(), UTF_8);
        assertThat(text).isEqualTo("{\"format\":1,\"kind\":\"certificate\",\"version\":1,\"digest\":\""
                + entry.digest().hex() + "\"}");
        assertThat(ChainEntry.decode(entry.encode())).isEqualTo(entry);
    }

    @Test
    void aRevocationNamesWhatItRevokes() {
        var revocation = new ChainEntry(ChainEntry.Kind.REVOCATION, 2, Hash.sha256(), Optional.of(entry.leaf()));
        assertThat(ChainEntry.decode(revocation.encode())).isEqualTo(revocation);
        assertThatThrownBy(() -> ChainEntry.first(ChainEntry.Kind.REVOCATION, Hash.sha256()))
                .isInstanceOf(ChainFormatException.class);
    }

    @Test
    void contentHasOneSpelling() {
        assertThat(CONTENT.json()).isEqualTo("{\"holder\":\"李\\\"雷\\\"\\n\",\"number\":\"Y1\"}");
    }

    @Test
    void theDigestNeedsTheSalt() {
        assertThat(new Salt("ff112233445566778899aabbccddeeff").digest(CONTENT)).isNotEqualTo(SALT.digest(CONTENT));
    }

    @Property(tries = 300)
    void aChangedByteOfABundleIsRefusedOrAnotherEntry(@ForAll @IntRange(min = 0, max = 119) int at,
                                                      @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] bytes = new EntryBundle(List.of(entry)).encode();
        bytes[at % bytes.length] ^= (byte) change;
        try {
            assertThat(EntryBundle.decode(bytes).entries()).isNotEqualTo(List.of(entry));
        } catch (ChainFormatException refused) {
            assertThat(refused).hasMessageMatching(".+");
        }
    }
}
