package org.certline.local.mainline;

import java.nio.file.Path;
import java.util.List;

/**
 * What the main line is played with.
 *
 * @param secret   opens the platform
 * @param password of every demonstration account
 * @param colleges the files that each college brings
 */
public record Inputs(String secret, String password, List<CollegeFiles> colleges) {

    /**
     * @param regionCode where the college is, six digits
     * @param photos     ZIP of the roster's portraits
     */
    public record CollegeFiles(String name, String code, String regionCode, Path roster, Path photos) {
    }
}
