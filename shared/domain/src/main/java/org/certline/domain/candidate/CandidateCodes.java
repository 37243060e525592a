package org.certline.domain.candidate;

import java.util.Map;

/**
 * The code lists that a candidate's data refers to, each from every accepted spelling (code or term) to the code.
 */
public record CandidateCodes(Map<String, String> ethnicGroups, Map<String, String> educationLevels) {

    public CandidateCodes {
        ethnicGroups = Map.copyOf(ethnicGroups);
        educationLevels = Map.copyOf(educationLevels);
    }
}
