package org.certline.aws.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function as the template shall have it.
 *
 * @param name name of its folder below {@code functions/}
 * @param handler class that the runtime calls
 * @param parts what it is and may do
 */
public record FunctionDeclaration(String name, String handler, List<Part> parts) {

    private static final String API_HANDLER = "org.certline.runtime.function.HttpHandler";

    /** A function of Micronaut controllers behind the HTTP API. */
    public static FunctionDeclaration http(String name, Part... parts) {
        Stream<Part> common = Stream.of(
                new Size(1769, 29, 0),
                KeyUse.CHECK_TOKENS,
                new TableAccess(Area.ACCOUNT, Access.READ),
                new TableAccess(Area.AUDIT, Access.ADD),
                new TableAccess(Area.IDEMPOTENCY, Access.WRITE));
        return new FunctionDeclaration(name, API_HANDLER, together(common, parts));
    }

    /**
     * A function that an upload, a state machine or the clock invokes. Its handler is called after it:
     * {@code import-roster} is {@code org.certline.importroster.ImportRosterHandler}.
     */
    public static FunctionDeclaration event(String name, Part... parts) {
        String handler = "org.certline." + name.replace("-", "") + "." + pascal(name) + "Handler";
        return new FunctionDeclaration(name, handler, together(Stream.of(new Size(1769, 300, 0)), parts));
    }

    /** Its parts of one kind, in the order of their declaration. */
    public <T extends Part> List<T> parts(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The last size declared counts. */
    public Size size() {
        return parts(Size.class).getLast();
    }

    /** Whether the HTTP API invokes it. */
    public boolean hasRoutes() {
        return handler.equals(API_HANDLER);
    }

    /** Whether it is invoked asynchronously, so that an event it fails on has to be kept. */
    public boolean hasEvents() {
        return !parts(Upload.class).isEmpty() || !parts(Schedule.class).isEmpty();
    }

    /** Its name as logical ids and the substitutions of state machines write it: {@code ImportRoster}. */
    public String id() {
        return pascal(name);
    }

    private static List<Part> together(Stream<Part> common, Part... declared) {
        Stream<Part> every = Stream.of(
                KeyUse.OPEN_DATA_KEYS,
                new TableAccess(Area.KEY, Access.ADD));
        return Stream.of(every, common, Arrays.stream(declared))
                .flatMap(part -> part)
                .flatMap(part -> part instanceof Group(var members) ? members.stream() : Stream.of(part))
                .map(Part.class::cast)
                .toList();
    }

    private static String pascal(String name) {
        return Arrays.stream(name.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
