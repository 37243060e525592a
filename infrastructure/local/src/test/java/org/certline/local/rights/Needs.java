package org.certline.local.rights;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which actions on which tables and buckets a function's code can come to, whatever it is asked. */
final class Needs {

    private static final Pattern AREA = Pattern.compile("org/certline/persistence/([a-z]+)/.*");
    private static final String GET = "dynamodb:GetItem";
    private static final String PUT = "dynamodb:PutItem";
    private static final String DELETE = "dynamodb:DeleteItem";
    private static final String UPDATE = "dynamodb:UpdateItem";
    private static final String BATCH = "dynamodb:BatchGetItem";

    /** The few methods through which everything reaches a table, and what AWS wants to have allowed for them. */
    private static final Map<String, Set<String>> ON_TABLES = Map.ofEntries(
            Map.entry("Store.find", Set.of(GET)), Map.entry("Store.findAll", Set.of(BATCH)),
            Map.entry("Store.list", Set.of("dynamodb:Query")), Map.entry("Store.all", Set.of("dynamodb:Query")),
            Map.entry("Store.save", Set.of(PUT)), Map.entry("Store.saving", Set.of(PUT)),
            Map.entry("Store.delete", Set.of(DELETE)), Map.entry("Store.deleting", Set.of(DELETE)),
            Map.entry("NamedStore.add", Set.of(PUT)), Map.entry("NamedStore.addAll", Set.of(PUT)),
            Map.entry("NamedStore.adding", Set.of(PUT)), Map.entry("NamedStore.change", Set.of(PUT, DELETE)),
            Map.entry("NamedStore.delete", Set.of(DELETE)), Map.entry("NamedStore.isNameTaken", Set.of(GET)),
            Map.entry("Uniqueness.claim", Set.of(PUT)), Map.entry("Uniqueness.release", Set.of(DELETE)),
            Map.entry("Uniqueness.holder", Set.of(GET)), Map.entry("Uniqueness.holders", Set.of(BATCH)),
            Map.entry("Counters.add", Set.of(UPDATE)), Map.entry("Counters.addUntil", Set.of(UPDATE)),
            Map.entry("Counters.addFrom", Set.of(UPDATE)), Map.entry("Counters.value", Set.of(GET)));
    private static final Map<String, String> ON_BUCKETS = Map.of(
            "ObjectStore.read", "s3:GetObject", "ObjectStore.size", "s3:GetObject",
            "ObjectStore.downloadLink", "s3:GetObject", "ObjectStore.write", "s3:PutObject",
            "ObjectStore.uploadLink", "s3:PutObject", "ObjectStore.delete", "s3:DeleteObject",
            "ChainObjects.read", "s3:GetObject", "ChainObjects.write", "s3:PutObject",
            "ChainObjects.checkpoint", "s3:GetObject", "ChainObjects.replaceCheckpoint", "s3:PutObject");
    private static final Set<String> BUCKETS = Set.of("UPLOADS", "FILES", "CERTIFICATES");

    private final Program program;
    private final Set<String> tables;
    private final Map<String, Set<String>> actions = new TreeMap<>();

    private Needs(Program program, Set<String> tables) {
        this.program = program;
        this.tables = tables;
    }

    /**
     * The actions by table ({@code table candidate}) or bucket ({@code bucket files}) that code in these packages comes
     * to. A table that is opened and not used stands there without any.
     */
    static Map<String, Set<String>> of(Program program, Set<String> tables, Collection<String> packages) {
        Needs needs = new Needs(program, tables);
        Set<String> own = program.classes()
                .filter(type -> packages.stream().anyMatch(type::startsWith)).collect(Collectors.toSet());
        needs.wire(own);
        needs.walk(own);
        return needs.actions;
    }

    /** Whoever gets a repository handed has to know its table's name, used or not. */
    private void wire(Set<String> own) {
        Deque<String> open = new ArrayDeque<>(own);
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String type = open.poll();
            if (seen.add(type)) {
                program.needed(type).flatMap(needed -> Stream.concat(Stream.of(needed), program.below(needed)))
                        .forEach(open::add);
                Matcher area = AREA.matcher(type);
                if (area.matches() && program.methods(type).flatMap(method -> program.calls(method).stream())
                        .anyMatch(call -> call.simpleOwner().equals("Stores") && call.name().equals("open"))) {
                    actions.computeIfAbsent("table " + area.group(1), _ -> new TreeSet<>());
                }
            }
        }
    }

    private void walk(Set<String> own) {
        Deque<Call> open = new ArrayDeque<>();
        own.stream().flatMap(program::above).distinct().flatMap(program::methods).forEach(open::add);
        Set<Call> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Call method = open.poll();
            if (seen.add(method)) {
                for (Call call : program.calls(method)) {
                    note(method, call);
                    open.addAll(targets(call, own));
                }
            }
        }
    }

    private void note(Call method, Call call) {
        String called = call.simpleOwner() + "." + call.name();
        if (ON_TABLES.containsKey(called) && !method.owner().matches("org/certline/persistence/[A-Z]\\w+")) {
            areas(method).forEach(area -> add("table " + area, ON_TABLES.get(called)));
        }
        if (ON_BUCKETS.containsKey(called)) {
            Stream<String> buckets = call.simpleOwner().equals("ChainObjects")
                    ? Stream.of("CHAIN")
                    : program.words(method).stream().filter(BUCKETS::contains);
            buckets.forEach(bucket -> add("bucket " + bucket.toLowerCase(Locale.ROOT), Set.of(ON_BUCKETS.get(called))));
        }
    }

    /** A repository's area is its package; others name the table they count in. */
    private List<String> areas(Call method) {
        Matcher area = AREA.matcher(method.owner());
        return area.matches()
                ? List.of(area.group(1))
                : program.words(method).stream().filter(tables::contains).toList();
    }

    private void add(String thing, Set<String> more) {
        actions.computeIfAbsent(thing, _ -> new TreeSet<>()).addAll(more);
    }

    /** The method itself, inherited perhaps, and those that may stand in for it: the function's own, if it has any. */
    private List<Call> targets(Call call, Set<String> own) {
        List<Call> below = program.below(call.owner()).map(type -> in(type, call)).filter(program::isMethod).toList();
        List<Call> ours = below.stream().filter(method -> own.contains(method.owner())).toList();
        Stream<Call> above = program.above(call.owner()).map(type -> in(type, call)).filter(program::isMethod).limit(1);
        return Stream.concat(above, (ours.isEmpty() ? below : ours).stream()
                .filter(method -> own.contains(method.owner()) || method.owner().startsWith("org/certline/runtime/")
                        || method.owner().startsWith("org/certline/persistence/"))).toList();
    }

    private static Call in(String type, Call call) {
        return new Call(type, call.name(), call.descriptor());
    }
}
