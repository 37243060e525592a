package org.certline.domain.issuance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.certline.domain.chain.Hash;

/**
 * Exactly what is signed: one line a record, by id, so that the same records make the same list in whatever order they
 * were chosen.
 */
public record SigningList(List<SignedLine> lines, List<SignedGroup> groups) {

    public SigningList {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
    }

    public static SigningList of(List<CertificateRecord> records) {
        List<SignedLine> lines = records.stream().map(SignedLine::of)
                .sorted(Comparator.comparing(SignedLine::recordId)).toList();
        return new SigningList(lines, groups(records));
    }

    /** SHA-256, in lower-case hex, of the lines: id, blank, digest, line feed each. */
    public String digest() {
        String text = lines.stream().map(line -> line.recordId() + " " + line.digest() + "\n")
                .collect(Collectors.joining());
        return Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).hex();
    }

    /** The lines in pages of at most so many. */
    public List<List<SignedLine>> pages(int size) {
        return IntStream.iterate(0, from -> from < lines.size(), from -> from + size)
                .mapToObj(from -> lines.subList(from, Math.min(from + size, lines.size()))).toList();
    }

    private static List<SignedGroup> groups(List<CertificateRecord> records) {
        Map<SignedGroup, Long> counts = records.stream().collect(groupingBy(
                record -> new SignedGroup(record.planId(), record.planName(), record.certificateTypeName(),
                        record.level(), 0),
                () -> new TreeMap<>(Comparator.comparing(SignedGroup::planId)
                        .thenComparing(SignedGroup::certificateTypeName).thenComparing(SignedGroup::level)),
                counting()));
        return counts.entrySet().stream().map(entry -> counted(entry.getKey(), entry.getValue())).toList();
    }

    private static SignedGroup counted(SignedGroup group, long count) {
        return new SignedGroup(group.planId(), group.planName(), group.certificateTypeName(), group.level(), count);
    }
}
