package org.certline.domain.codelist;

import java.util.Locale;

/**
 * One code of a list.
 *
 * @param zh     its name in Chinese
 * @param en     its name in English, empty where the standard has none
 * @param parent the code it belongs under, empty at the top
 */
public record CodeEntry(String code, String zh, String en, String parent) {

    /** The name in the language asked for; Chinese where there is no other. */
    public String name(Locale language) {
        return language.getLanguage().equals(Locale.ENGLISH.getLanguage()) && !en.isEmpty() ? en : zh;
    }
}
