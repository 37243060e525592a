package org.certline.runtime.sms;

/** What became of a message handed over. */
public sealed interface SmsOutcome {

    /**
     * The service took it.
     *
     * @param serial the service's number of the message
     */
    record Sent(String serial) implements SmsOutcome {
    }

    /**
     * This phone gets no message now: not a number, blocked by its owner, or too many already.
     *
     * @param code the service's own
     */
    record Rejected(String code) implements SmsOutcome {
    }

    /**
     * The service could not take it. Says nothing about the phone; try again later.
     *
     * @param code the service's own, or what broke on the way
     */
    record Unavailable(String code) implements SmsOutcome {
    }
}
