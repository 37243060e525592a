package org.certline.domain;

/** Why a rule said no. Each area has one enum of these; its code is stable and part of the API. */
public interface Reason extends Worded {
}
