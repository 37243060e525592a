/**
 * The certificate chain: an append-only Merkle log in the open formats C2SP tlog-tiles, tlog-checkpoint and
 * signed-note, so that any auditor's program can read it. Nothing in it is personal: an entry holds a salted digest.
 */
package org.certline.domain.chain;
