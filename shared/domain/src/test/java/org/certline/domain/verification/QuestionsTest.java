package org.certline.domain.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.certline.domain.chain.ChainEntry;
import org.certline.domain.chain.ChainProof;
import org.certline.domain.chain.Checkpoint;
import org.certline.domain.chain.Hash;
import org.certline.domain.chain.InclusionProof;
import org.certline.domain.chain.LocalSigner;
import org.certline.domain.issuance.CertificateEntry;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateForm;
import org.certline.domain.issuance.CertificateRecord;
import org.certline.domain.issuance.IssuanceState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {

    private static final Hash DIGEST = Hash.sha256(new byte[]{1});
    private static final Hash OTHER = Hash.sha256(new byte[]{2});

    private final CertificateFile file = file(2, false);
    private final LocalSigner signer = signer("chain.test/log");

    @Test
    void theFileInHandIsTheOneIssuedOrChangedOrUnknown() {
        assertThat(FileQuestion.held(file, DIGEST)).isEqualTo(Verdict.confirmed(VerificationReason.FILE_MATCHES));
        assertThat(FileQuestion.held(file, OTHER)).isEqualTo(Verdict.failed(VerificationReason.FILE_CHANGED));
        assertThat(FileQuestion.unknown()).isInstanceOf(Verdict.Unconfirmed.class);
    }

    @Test
    void theFileOnRecordIsReadAndCompared() {
        assertThat(FileQuestion.kept(file, Optional.of(DIGEST))).isInstanceOf(Verdict.Confirmed.class);
        assertThat(FileQuestion.kept(file, Optional.of(OTHER))).isInstanceOf(Verdict.Failed.class);
        assertThat(FileQuestion.kept(file, Optional.empty())).isInstanceOf(Verdict.Unconfirmed.class);
    }

    @ParameterizedTest
    @EnumSource(IssuanceState.class)
    void onlyTheNewestVersionOfAnIssuedCertificateIsCurrent(IssuanceState state) {
        var current = Verdict.confirmed(VerificationReason.CURRENT);
        assertThat(StatusQuestion.of(file, Optional.of(record(2, state))).equals(current))
                .isEqualTo(state == IssuanceState.ISSUED);
        assertThat(StatusQuestion.of(file, Optional.of(record(3, state))))
                .isEqualTo(Verdict.failed(VerificationReason.SUPERSEDED));
        assertThat(StatusQuestion.of(file, Optional.of(record(1, state)))).isInstanceOf(Verdict.Unconfirmed.class);
        assertThat(StatusQuestion.of(file(2, true), Optional.of(record(2, state))))
                .isEqualTo(Verdict.failed(VerificationReason.SUPERSEDED));
    }

    @Test
    void withoutItsRecordNothingIsCurrent() {
        assertThat(StatusQuestion.of(file, Optional.empty()))
                .isEqualTo(Verdict.unconfirmed(VerificationReason.STATUS_UNKNOWN));
    }

    @Test
    void theChainProvesItsOwnEntryUnderItsOwnKeyOnly() {
        ChainEntry entry = CertificateEntry.of(file, Optional.of(OTHER));
        var found = new ChainFinding.Found(entry, proof(entry, signer));
        assertThat(ChainQuestion.of(file, found, signer.key()))
                .isEqualTo(Verdict.confirmed(VerificationReason.IN_CHAIN));
        assertThat(ChainQuestion.of(file(3, false), found, signer.key())).isInstanceOf(Verdict.Failed.class);
        assertThat(ChainQuestion.of(file, found, signer("chain.test/log").key())).isInstanceOf(Verdict.Failed.class);
        ChainEntry foreign = ChainEntry.first(ChainEntry.Kind.CERTIFICATE, OTHER);
        assertThat(ChainQuestion.of(file, new ChainFinding.Found(entry, proof(foreign, signer)), signer.key()))
                .isInstanceOf(Verdict.Failed.class);
    }

    @Test
    void whatTheChainDoesNotShowIsUnconfirmed() {
        assertThat(ChainQuestion.of(file, new ChainFinding.NotYet(), signer.key()))
                .isInstanceOf(Verdict.Unconfirmed.class);
        assertThat(ChainQuestion.of(file, new ChainFinding.Unavailable(), signer.key()))
                .isInstanceOf(Verdict.Unconfirmed.class);
    }

    private static ChainProof proof(ChainEntry entry, LocalSigner signer) {
        var head = new Checkpoint(signer.key().name(), 1, entry.leaf());
        return new ChainProof(new InclusionProof(0, 1, List.of()), signer.sign(head));
    }

    private static LocalSigner signer(String name) {
        try {
            return new LocalSigner(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static CertificateFile file(int version, boolean superseded) {
        return new CertificateFile("Y000037000001265000001", version, "r1", "o1", CertificateForm.ELECTRONIC,
                "certificates/o1/k.pdf", DIGEST.hex(), "token", "00112233445566778899aabbccddeeff", 0, superseded,
                Instant.EPOCH, 1);
    }

    private static CertificateRecord record(int fileVersion, IssuanceState state) {
        return new CertificateRecord("r1", "p1", "", "o1", "", "c1", "", "s1", "", "c1", null, "t1", "", null, state,
                "", "", "", "", CertificateForm.ELECTRONIC, "Y000037000001265000001", fileVersion, null, 1);
    }
}
