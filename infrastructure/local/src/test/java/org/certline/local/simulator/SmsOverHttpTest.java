package org.certline.local.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.certline.local.simulator.RunningSimulator.KEYS;

import java.time.InstantSource;
import java.util.List;
import org.certline.runtime.sms.SmsOutcome;
import org.certline.runtime.sms.SmsService;
import org.certline.runtime.sms.SmsTemplate;
import org.certline.runtime.sms.TencentSms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real client of the message service against the simulator, over HTTP. */
class SmsOverHttpTest {

    private static final String PHONE = "13800001234";

    @RegisterExtension
    final RunningSimulator simulator = new RunningSimulator();

    private final SmsService service = new TencentSms(
            simulator.api("sms", "2021-01-11", KEYS, InstantSource.system()), "1400000000", "示例", _ -> "100001");

    @Test
    void aMessageArrivesWithItsCode() throws Exception {
        assertThat(send(PHONE)).isInstanceOf(SmsOutcome.Sent.class);
        assertThat(simulator.messages()).contains("+8613800001234", "123456", "100001");
    }

    @Test
    void blockedAndImpossiblePhonesAreRejected() throws Exception {
        simulator.control("{\"mismatch\": [\"1234\"]}");

        assertThat(send(PHONE)).isEqualTo(new SmsOutcome.Rejected("FailedOperation.PhoneNumberInBlacklist"));
        assertThat(send("nobody")).isEqualTo(new SmsOutcome.Rejected("FailedOperation.PhoneNumberParseFail"));
        assertThat(simulator.messages()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"failing, InternalError", "down, IOException", "slow, HttpTimeoutException"})
    void aServiceInTroubleIsUnavailable(String mode, String code) throws Exception {
        simulator.control("{\"mode\": \"" + mode + "\"}");

        assertThat(send(PHONE)).isEqualTo(new SmsOutcome.Unavailable(code));
    }

    private SmsOutcome send(String phone) {
        return service.send(phone, SmsTemplate.VERIFICATION_CODE, List.of("123456", "5"));
    }
}
