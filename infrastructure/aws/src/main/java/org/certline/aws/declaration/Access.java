package org.certline.aws.declaration;

/** How far a function may go with a table or bucket; writing includes reading. */
public enum Access {
    READ,
    WRITE
}
