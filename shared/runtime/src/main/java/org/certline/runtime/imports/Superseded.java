package org.certline.runtime.imports;

/** Somebody else changed the task meanwhile: another run of the same import, or a person who cancelled it. */
final class Superseded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Superseded() {
        super("the task was changed by another", null, false, false);
    }
}
