package org.certline.domain.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** The example of Go's golang.org/x/mod/sumdb/note, which the format comes from. */
    private static final String PRINTED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PRINTED_NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    private final LocalSigner signer = newSigner();
    private final Checkpoint checkpoint = new Checkpoint("chain.test/log", 7, Hash.sha256());

    @Test
    void readsAndVerifiesAForeignNote() {
        NoteKey key = NoteKey.parse(PRINTED_KEY);
        assertThat(key).hasToString(PRINTED_KEY);
        SignedNote note = SignedNote.parse(PRINTED_NOTE);
        assertThat(note.print()).isEqualTo(PRINTED_NOTE);
        assertThat(note.signatures().getFirst().isBy(key, note.text())).isTrue();
    }

    @Test
    void aCheckpointSurvivesSigningAndReading() {
        String printed = signer.sign(checkpoint).print();
        assertThat(printed).startsWith("chain.test/log\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— chain.test/log ");
        assertThat(SignedNote.parse(printed).checkpoint(signer.key())).contains(checkpoint);
        assertThat(NoteKey.parse(signer.key().toString())).isEqualTo(signer.key());
    }

    @Test
    void anotherKeyOrAChangedTextVouchesForNothing() {
        SignedNote note = signer.sign(checkpoint);
        assertThat(note.checkpoint(newSigner().key())).isEmpty();
        assertThat(SignedNote.parse(note.print().replace("\n7\n", "\n8\n")).checkpoint(signer.key())).isEmpty();
        var foreign = new Checkpoint("other.test/log", 7, Hash.sha256());
        assertThat(signer.sign(foreign).checkpoint(signer.key())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n", "a\n\n", "a\n\n— b c\n", "a\n\n— b AAAA\n", "a\n\n- b AAAAAAAA\n", "a\n\n— b AAAAAAAA"})
    void whatIsNoNoteIsRefused(String printed) {
        assertThatThrownBy(() -> SignedNote.parse(printed)).isInstanceOf(ChainFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n1\n", "a\n01\nAAAA\n", "a\n-1\nAAAA\n", "a\n1\nAAAA\n", "\n1\nAAAA\n"})
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(ChainFormatException.class);
    }

    private static LocalSigner newSigner() {
        try {
            return new LocalSigner("chain.test/log", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
