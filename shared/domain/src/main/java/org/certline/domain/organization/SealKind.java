package org.certline.domain.organization;

/** The two seals that certificates bear (spec §2). */
public enum SealKind {
    /** 公章. */
    OFFICIAL,
    /** 签名章. */
    SIGNATURE
}
