package org.certline.runtime.identity;

import org.certline.domain.candidate.IdNumber;

/** The service behind 认证 (manual 001 §5.2.3): does this photo show the person with this name and number? */
public interface IdentityService {

    /**
     * Asks once. Costs money with the real service; asking again about the same person is safe.
     *
     * @param photo bytes of a JPEG or PNG
     */
    IdentityAnswer compare(String name, IdNumber idNumber, byte[] photo);
}
