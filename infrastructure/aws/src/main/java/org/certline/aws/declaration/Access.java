package org.certline.aws.declaration;

/** How far a function may go with a table or bucket; each includes the one above. */
public enum Access {
    READ,
    /** Reads, and adds items, but deletes none. */
    ADD,
    WRITE
}
