package org.certline.local.functions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** An invocation that did not answer: what Lambda returns with {@code FunctionError}. */
public final class FunctionFailure extends RuntimeException {

    private final String errorType;

    FunctionFailure(String errorType, String message, Throwable cause) {
        super(message, cause);
        this.errorType = errorType;
    }

    /** The handler threw that. */
    static FunctionFailure of(Throwable thrown) {
        return new FunctionFailure(thrown.getClass().getName(), thrown.getMessage(), thrown);
    }

    /** Class name of the exception, or {@code Sandbox.Timedout}. */
    public String errorType() {
        return errorType;
    }

    /** The error document, as Lambda writes it. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("errorMessage", getMessage());
        document.put("errorType", errorType);
        if (getCause() != null) {
            document.put("stackTrace", Arrays.stream(getCause().getStackTrace()).limit(20).map(Object::toString).toList());
        }
        return document;
    }
}
