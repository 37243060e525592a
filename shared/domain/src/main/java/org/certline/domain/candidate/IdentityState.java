package org.certline.domain.candidate;

import java.util.EnumSet;
import java.util.Set;

/** How far a candidate's identity is known 信息状态 (manual 001 §5.2.3). */
public enum IdentityState {
    /** 无照片. */
    NO_PHOTO,
    /** 信息待认证. */
    TO_BE_VERIFIED,
    /** 需人工确认. */
    TO_BE_CONFIRMED,
    /** 信息准确. */
    ACCURATE;

    /** The states that may follow. */
    public Set<IdentityState> next() {
        return switch (this) {
            case NO_PHOTO -> EnumSet.of(TO_BE_VERIFIED);
            case TO_BE_VERIFIED -> EnumSet.of(TO_BE_VERIFIED, TO_BE_CONFIRMED, ACCURATE);
            case TO_BE_CONFIRMED -> EnumSet.of(TO_BE_VERIFIED, ACCURATE);
            case ACCURATE -> EnumSet.noneOf(IdentityState.class);
        };
    }
}
