package org.certline.aws.declaration;

/**
 * An object created below {@code uploads/<kind>/} invokes the function.
 *
 * @param kind what was uploaded, for example {@code roster}
 */
public record Upload(String kind) implements Part {

    /** The prefix of the keys that invoke the function. */
    public String prefix() {
        return "uploads/" + kind + "/";
    }
}
