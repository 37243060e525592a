package org.certline.local.simulator;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certline.runtime.tencent.Tc3Signature;
import org.certline.runtime.tencent.TencentCredentials;

/** Refuses what the real service would refuse: unsigned, wrongly signed or stale requests. */
record SignatureCheck(TencentCredentials credentials, InstantSource time) {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "TC3-HMAC-SHA256 Credential=([^/]+)/[^/]+/([^/]+)/tc3_request, SignedHeaders=([^,]+), Signature=.+");

    void require(Headers headers, byte[] body) throws ActionRefused {
        String sent = first(headers, "Authorization");
        Matcher parts = AUTHORIZATION.matcher(sent);
        if (!parts.matches()) {
            throw new ActionRefused("AuthFailure.InvalidAuthorization", "CAM签名/鉴权错误。");
        }
        if (!parts.group(1).equals(credentials.secretId())) {
            throw new ActionRefused("AuthFailure.SecretIdNotFound", "密钥不存在。");
        }
        Instant at = timestamp(first(headers, "X-TC-Timestamp"));
        if (Duration.between(at, time.instant()).abs().compareTo(TOLERANCE) > 0) {
            throw new ActionRefused("AuthFailure.SignatureExpire", "签名过期。");
        }
        TreeMap<String, String> signed = new TreeMap<>();
        for (String name : parts.group(3).split(";")) {
            signed.put(name, first(headers, name));
        }
        String expected = new Tc3Signature(parts.group(2), at, signed, body).authorization(credentials);
        if (!MessageDigest.isEqual(bytes(expected), bytes(sent)) || !signed.containsKey("host")) {
            throw new ActionRefused("AuthFailure.SignatureFailure", "签名错误。");
        }
    }

    private static Instant timestamp(String seconds) throws ActionRefused {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException e) {
            throw new ActionRefused("InvalidParameter", "X-TC-Timestamp");
        }
    }

    private static String first(Headers headers, String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
