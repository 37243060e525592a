package org.certline.documents.pdf;

import java.net.URI;
import java.time.LocalDate;

/**
 * What a certificate 证书 shows.
 *
 * @param wording       which kind of certificate it is, and so what it states
 * @param idType        the kind of identity document, in words
 * @param idNumber      the whole ID number: the certificate belongs to its holder
 * @param certificate   the certificate's name, or the occupation 职业
 * @param direction     the job direction 工种/职业方向, or empty
 * @param level         the level in words
 * @param number        the certificate number
 * @param issuer        the evaluation organization's Chinese name
 * @param issuerEnglish its English name, or empty to use the Chinese one
 * @param photo         JPEG or PNG
 * @param verification  where the QR code leads: the certificate's public verification
 */
public record CertificateView(CertificateWording wording, String name, String idType, String idNumber,
                              String certificate, String direction, String level, String number,
                              LocalDate issueDate, String issuer, String issuerEnglish, byte[] photo,
                              URI verification) {
}
