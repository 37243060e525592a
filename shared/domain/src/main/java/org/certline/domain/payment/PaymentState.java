package org.certline.domain.payment;

import java.util.EnumSet;
import java.util.Set;

/** Where a payment request stands. The states between are passed in one request and taken up again after a crash. */
public enum PaymentState {
    /** 生成中: it is taking its registrations, nobody sees it yet. */
    COLLECTING,
    /** 待确认. */
    REQUESTED,
    /** 确认中: decided, its registrations are being marked paid. */
    CONFIRMING,
    /** 已缴费. */
    CONFIRMED,
    /** 删除中: its registrations are being set free. */
    DELETING;

    /** The states that may follow. */
    public Set<PaymentState> next() {
        return switch (this) {
            case COLLECTING -> EnumSet.of(REQUESTED);
            case REQUESTED -> EnumSet.of(CONFIRMING, DELETING);
            case CONFIRMING -> EnumSet.of(CONFIRMED);
            case CONFIRMED, DELETING -> EnumSet.noneOf(PaymentState.class);
        };
    }
}
