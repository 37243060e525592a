package org.certline.persistence.chain;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What the log has committed itself to.
 *
 * @param size      entries in the log
 * @param height    number of its newest checkpoint, from 1; 0 while there is none
 * @param note      that checkpoint, signed
 * @param published entries that the bucket shows; fewer than {@code size} between commit and publication
 * @param batchKey  object with the entries between the two
 */
@Serdeable
record ChainHead(long size, long height, String note, long published, String batchKey, long version) {

    static ChainHead empty() {
        return new ChainHead(0, 0, "", 0, "", 0);
    }

    boolean showsAll() {
        return published == size;
    }

    ChainHead followedBy(long grown, String signed, String key) {
        return new ChainHead(grown, height + 1, signed, size, key, version);
    }

    ChainHead shown() {
        return new ChainHead(size, height, note, size, batchKey, version);
    }
}
