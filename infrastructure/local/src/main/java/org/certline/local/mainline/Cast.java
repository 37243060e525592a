package org.certline.local.mainline;

import java.util.List;

/**
 * Everybody who takes part.
 *
 * @param operator opened the platform
 */
public record Cast(Person operator, Organization organization, List<College> colleges, Person stranger) {

    /** The evaluation organization with its administrator. */
    public record Organization(String id, Person admin) {
    }

    /** A college with its administrator and the files it brings. */
    public record College(String id, Person admin, Inputs.CollegeFiles files) {
    }
}
