package org.certline.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.local.simulator.RunningSimulator.KEYS;

import java.time.Instant;
import java.time.InstantSource;
import org.certline.domain.candidate.CheckCharacter;
import org.certline.domain.candidate.IdNumber;
import org.certline.runtime.identity.IdentityAnswer;
import org.certline.runtime.identity.IdentityService;
import org.certline.runtime.identity.TencentFaceId;
import org.certline.runtime.tencent.TencentCredentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real client of the identity service against the simulator, over HTTP. */
class IdentityOverHttpTest {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};

    @RegisterExtension
    final RunningSimulator simulator = new RunningSimulator();

    private final IdentityService service = client(KEYS, InstantSource.system());

    @Test
    void aKnownPersonMatches() {
        assertThat(service.compare("王小八", number("001"), JPEG))
                .isInstanceOfSatisfying(IdentityAnswer.Match.class,
                        match -> assertThat(match.similarity()).isBetween(80.0, 100.0));
    }

    @ParameterizedTest
    @CsvSource({
        "990, FailedOperation.CompareLowSimilarity", "993, FailedOperation.IdNameMisMatch",
        "995, FailedOperation.IdPhotoNoExist", "997, FailedOperation.LifePhotoDetectNoFaces"})
    void whatIsAboutThePersonIsNoMatch(String sequence, String code) {
        assertThat(service.compare("王小八", number(sequence), JPEG))
                .isInstanceOfSatisfying(IdentityAnswer.NoMatch.class,
                        answer -> assertThat(answer.code()).isEqualTo(code));
    }

    @Test
    void whatIsAboutTheServiceIsUnavailable() {
        assertThat(service.compare("王小八", number("999"), JPEG))
                .isEqualTo(new IdentityAnswer.Unavailable("FailedOperation.IdPhotoSystemNoanswer"));
    }

    @Test
    void otherDocumentsAndPicturesNeedAHuman() {
        assertThat(service.compare("John", new IdNumber("E12345678"), JPEG))
                .isEqualTo(new IdentityAnswer.NoMatch(-1, "FailedOperation.IdFormatError"));
        assertThat(service.compare("王小八", number("001"), new byte[20]))
                .isEqualTo(new IdentityAnswer.NoMatch(-1, "FailedOperation.ImageDecodeFailed"));
        assertThat(service.compare("王小八", number("001"), new byte[3 * 1024 * 1024]))
                .isEqualTo(new IdentityAnswer.NoMatch(-1, "FailedOperation.ImageSizeTooLarge"));
    }

    @Test
    void mismatchesCanBeOrderedByTheEndOfNumberOrName() throws Exception {
        simulator.control("{\"mode\": \"ok\", \"mismatch\": [\"小八\"]}");

        assertThat(service.compare("王小八", number("001"), JPEG))
                .isEqualTo(new IdentityAnswer.NoMatch(21.5, "FailedOperation.CompareLowSimilarity"));
        assertThat(service.compare("王小九", number("001"), JPEG)).isInstanceOf(IdentityAnswer.Match.class);
    }

    @ParameterizedTest
    @CsvSource({"failing, InternalError", "down, IOException", "slow, HttpTimeoutException"})
    void aServiceInTroubleIsUnavailableAndComesBack(String mode, String code) throws Exception {
        simulator.control("{\"mode\": \"" + mode + "\", \"slowSeconds\": 30}");
        assertThat(service.compare("王小八", number("001"), JPEG)).isEqualTo(new IdentityAnswer.Unavailable(code));

        simulator.control("{\"mode\": \"ok\"}");
        assertThat(service.compare("王小八", number("001"), JPEG)).isInstanceOf(IdentityAnswer.Match.class);
    }

    @Test
    void wrongKeysAndStaleSignaturesAreRefused() {
        assertThat(compareWith(new TencentCredentials("AKIDsimulated", "guessed"), InstantSource.system()))
                .isEqualTo(new IdentityAnswer.Unavailable("AuthFailure.SignatureFailure"));
        assertThat(compareWith(new TencentCredentials("AKIDother", "simulated"), InstantSource.system()))
                .isEqualTo(new IdentityAnswer.Unavailable("AuthFailure.SecretIdNotFound"));
        assertThat(compareWith(KEYS, InstantSource.fixed(Instant.parse("2021-09-17T02:00:06Z"))))
                .isEqualTo(new IdentityAnswer.Unavailable("AuthFailure.SignatureExpire"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"mode\": \"sleepy\"}"})
    void nonsenseAtTheControlDoorIsRefused(String body) throws Exception {
        assertThat(simulator.put(body).statusCode()).isEqualTo(400);
    }

    private IdentityAnswer compareWith(TencentCredentials keys, InstantSource time) {
        return client(keys, time).compare("王小八", number("001"), JPEG);
    }

    private IdentityService client(TencentCredentials keys, InstantSource time) {
        return new TencentFaceId(simulator.api("faceid", "2018-03-01", keys, time), 70);
    }

    private static IdNumber number(String sequence) {
        String body = "37068220010203" + sequence;
        return new IdNumber(body + CheckCharacter.of(body));
    }
}
