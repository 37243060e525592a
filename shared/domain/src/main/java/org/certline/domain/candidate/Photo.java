package org.certline.domain.candidate;

/**
 * A candidate's portrait in the object store.
 *
 * @param key    object key; says nothing of the person
 * @param sha256 of the stored bytes, in lower-case hex
 */
public record Photo(String key, String sha256) {
}
