package org.certline.local.states;

/** What the {@code Resource} of a {@code Task} stands for. */
@FunctionalInterface
public interface Tasks {

    /**
     * Does the work and returns its result as JSON.
     *
     * @throws StateError where it fails
     */
    Object run(String resource, Object arguments);
}
