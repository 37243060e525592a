package org.certline.documents.seal;

import java.io.IOException;

/** Somebody trusted who says when a signature existed, in the wire format of RFC 3161. */
public interface TimestampAuthority {

    /**
     * Answers an encoded request with an encoded response.
     *
     * @throws IOException when the authority cannot be reached; asking again is safe
     */
    byte[] answer(byte[] request) throws IOException;
}
