package org.certline.runtime.tencent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of one POST to Tencent Cloud, version 3 (TC3-HMAC-SHA256).
 *
 * @param service       first label of the service's domain, such as {@code faceid}
 * @param at            the time in header {@code X-TC-Timestamp}, to the second
 * @param signedHeaders lower-case names and values as sent; at least {@code content-type} and {@code host}
 * @param body          the bytes as sent
 */
public record Tc3Signature(String service, Instant at, SortedMap<String, String> signedHeaders, byte[] body) {

    private static final String ALGORITHM = "TC3-HMAC-SHA256";
    private static final String MAC = "HmacSHA256";

    /** The value of the header {@code Authorization}. */
    public String authorization(TencentCredentials credentials) {
        return "%s Credential=%s/%s, SignedHeaders=%s, Signature=%s".formatted(
                ALGORITHM, credentials.secretId(), scope(), headerNames(), signature(credentials));
    }

    private String signature(TencentCredentials credentials) {
        byte[] day = mac(bytes("TC3" + credentials.secretKey()), day());
        byte[] signing = mac(mac(day, service), "tc3_request");
        return hex(mac(signing, String.join("\n",
                ALGORITHM, String.valueOf(at.getEpochSecond()), scope(), digest(bytes(canonicalRequest())))));
    }

    private String canonicalRequest() {
        String headers = signedHeaders.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip().toLowerCase(Locale.ROOT) + "\n")
                .collect(Collectors.joining());
        return String.join("\n", "POST", "/", "", headers, headerNames(), digest(body));
    }

    private String headerNames() {
        return String.join(";", signedHeaders.keySet());
    }

    private String scope() {
        return day() + "/" + service + "/tc3_request";
    }

    private String day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(MAC + " is part of every JDK", e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return hex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
