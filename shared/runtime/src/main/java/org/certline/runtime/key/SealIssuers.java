package org.certline.runtime.key;

import java.security.cert.X509Certificate;
import java.util.List;

/** The certificates of the authorities whose seals are believed. */
@FunctionalInterface
public interface SealIssuers {

    List<X509Certificate> certificates();
}
