package org.certline.domain.plan;

/** What one registers and pays for in a plan. */
public enum RegistrationBasis {
    /** 按证书报考. */
    BY_CERTIFICATE,
    /** 按科目报考. */
    BY_SUBJECT
}
