package org.certline.persistence;

/** A cursor that this list did not give: changed, of another list, filter or tenant. */
public final class CursorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CursorException() {
        super("not a cursor of this list", null, false, false);
    }
}
