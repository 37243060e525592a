package org.certline.local.template;

/** The template says something that cannot be understood or started here. */
public final class TemplateException extends RuntimeException {

    /** With what is wrong and in which resource. */
    public TemplateException(String message) {
        super(message);
    }
}
