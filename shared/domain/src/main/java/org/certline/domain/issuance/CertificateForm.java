package org.certline.domain.issuance;

/** How a certificate is handed over 颁证方式. */
public enum CertificateForm {
    /** 电子证书: official seal and signature seal. */
    ELECTRONIC,
    /** 纸质证书: signature seal only; the official seal is pressed by hand. */
    PAPER
}
