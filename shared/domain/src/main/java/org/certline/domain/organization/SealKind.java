package org.certline.domain.organization;

/** The two seals that certificates bear (manual 001 §4.2.6). */
public enum SealKind {
    /** 公章. */
    OFFICIAL,
    /** 签名章. */
    SIGNATURE
}
