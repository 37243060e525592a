package org.certline.domain.certificatetype;

/**
 * A major 专业 of a catalogue.
 *
 * @param catalogueVersion the year of the catalogue; the same code means another major in another version
 */
public record Major(String code, String name, String catalogueVersion) {

    /** What tells majors apart; the name does not. */
    public String key() {
        return code + "@" + catalogueVersion;
    }
}
