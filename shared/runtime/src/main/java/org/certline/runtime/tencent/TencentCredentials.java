package org.certline.runtime.tencent;

/** A key pair of Tencent Cloud; prints without its secret. */
public record TencentCredentials(String secretId, String secretKey) {

    @Override
    public String toString() {
        return "TencentCredentials[" + secretId + "]";
    }
}
