package org.certline.runtime.files;

/** Where a file is kept. */
public enum Bucket {
    /** What people send in; kept for days. */
    UPLOADS,
    /** What the platform makes or keeps for people: portraits, refused rows, papers, exports. */
    FILES,
    /** Issued certificates; kept for good. */
    CERTIFICATES
}
