/** Seals as PAdES signatures: put on, and checked. */
package org.certline.documents.seal;
