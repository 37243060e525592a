package org.certline.runtime.key;

import org.certline.documents.seal.Seal;
import org.certline.documents.seal.SealSigner;
import org.certline.domain.organization.Organization;

/** The keys of organizations' seals, which never leave their store. */
public interface SealSigners {

    /** The key of one of an organization's seals. */
    SealSigner of(Organization organization, Seal.Kind kind);
}
