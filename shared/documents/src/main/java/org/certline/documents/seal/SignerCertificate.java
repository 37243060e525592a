package org.certline.documents.seal;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.util.Store;

/** The certificate of the one who signed, among those that a signature carries. */
final class SignerCertificate {

    private SignerCertificate() {
    }

    /** Throws NoSuchElementException when it is not carried. */
    static X509CertificateHolder of(Store<X509CertificateHolder> carried, SignerId signer) {
        return carried.getMatches(null).stream().filter(signer::match).findFirst().orElseThrow();
    }
}
