package org.certline.domain.issuance;

/** How far a batch is. */
public enum SigningState {
    /** 待签名: its list is frozen; nobody has signed it. */
    OPEN,
    /** 已签名: signed for good; its records follow. */
    SIGNED,
    /** 已完成: all its records followed, but for those that had changed meanwhile. */
    DONE
}
