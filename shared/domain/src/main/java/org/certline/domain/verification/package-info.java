/**
 * Public verification of certificates: separate verdicts on file, seal, status and chain. Each fails closed: what
 * cannot be confirmed is said to be unconfirmed, never valid.
 */
package org.certline.domain.verification;
