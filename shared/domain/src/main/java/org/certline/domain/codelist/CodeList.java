package org.certline.domain.codelist;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One version of a code list. A version never changes once published; what is stored with its code keeps its
 * meaning when a newer version comes.
 *
 * @param name    {@code regions}, {@code majors}, …
 * @param version the year of the standard or catalogue, or a running number
 * @param zh      title in Chinese
 * @param en      title in English
 * @param source  the standard or catalogue
 * @param entries by code, in the order of the list
 */
public record CodeList(String name, String version, String zh, String en, String source,
                       Map<String, CodeEntry> entries) {

    /** A list of these entries; a code that comes twice or a parent that is missing is a mistake in the file. */
    static CodeList of(Title title, List<CodeEntry> entries) {
        Map<String, CodeEntry> byCode = LinkedHashMap.newLinkedHashMap(entries.size());
        for (CodeEntry entry : entries) {
            if (byCode.put(entry.code(), entry) != null) {
                throw new IllegalStateException("code " + entry.code() + " stands twice in " + title);
            }
        }
        for (CodeEntry entry : entries) {
            if (!entry.parent().isEmpty() && !byCode.containsKey(entry.parent())) {
                throw new IllegalStateException("code " + entry.code() + " of " + title + " has no parent");
            }
        }
        return new CodeList(title.name(), title.version(), title.zh(), title.en(), title.source(),
                Collections.unmodifiableMap(byCode));
    }

    /** The entry of a code, or empty. */
    public Optional<CodeEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** The first entry with this Chinese name, for files that carry names where codes are wanted. */
    public Optional<CodeEntry> findByName(String zh) {
        return entries.values().stream().filter(entry -> entry.zh().equals(zh)).findFirst();
    }

    /** The entries right below a code, or those at the top for an empty one. */
    public List<CodeEntry> children(String parent) {
        return entries.values().stream().filter(entry -> entry.parent().equals(parent)).toList();
    }

    /** From the top down to the code: 山东省, 烟台市, 莱阳市; empty for an unknown code. */
    public List<CodeEntry> path(String code) {
        ArrayDeque<CodeEntry> path = new ArrayDeque<>();
        for (Optional<CodeEntry> step = find(code); step.isPresent(); step = find(step.get().parent())) {
            path.addFirst(step.get());
        }
        return List.copyOf(path);
    }

    /** The names from the top down in one: 山东省烟台市莱阳市; empty for an unknown code. */
    public String wholeName(String code) {
        return path(code).stream().map(CodeEntry::zh).collect(Collectors.joining());
    }

    /** What the index says of a version of a list. */
    public record Title(String name, String version, String zh, String en, String source) {
    }
}
