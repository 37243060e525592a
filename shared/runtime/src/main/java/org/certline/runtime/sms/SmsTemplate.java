package org.certline.runtime.sms;

/** The texts that are approved for sending; which one it is at the service stands in the configuration. */
public enum SmsTemplate {
    /** 验证码: the code and the minutes it is good for. */
    VERIFICATION_CODE
}
