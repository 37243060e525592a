package org.certline.runtime.sms;

import java.util.List;

/** Sends short messages. */
public interface SmsService {

    /**
     * Hands one message over. Sending again sends a second message.
     *
     * @param phone      eleven digits of a mainland mobile number
     * @param parameters what the template shows, in the order of its placeholders
     */
    SmsOutcome send(String phone, SmsTemplate template, List<String> parameters);
}
