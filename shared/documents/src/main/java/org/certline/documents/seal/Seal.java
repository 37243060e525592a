package org.certline.documents.seal;

/**
 * One seal to put on a document.
 *
 * @param kind   which of the two seals it is
 * @param image  its image, PNG with a transparent ground; 200 pixels across are enough and sign fastest
 * @param place  where it stands
 * @param signer its key
 */
public record Seal(Kind kind, byte[] image, SealPlace place, SealSigner signer) {

    /** The two seals of a certificate. */
    public enum Kind {
        /** 公章: the organization itself. */
        OFFICIAL("official-seal"),
        /** 签名章: the person who answers for the organization. */
        SIGNATURE("signature-seal");

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** The name of its signature field in a document. */
        public String field() {
            return field;
        }
    }
}
