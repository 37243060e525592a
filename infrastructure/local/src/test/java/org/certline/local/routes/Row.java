package org.certline.local.routes;

import java.util.Set;
import org.certline.domain.account.Role;

/**
 * What is expected of a route.
 *
 * @param route    as {@code METHOD /path/{variable}}; each variable names a record of the {@link World}
 * @param roles    who may call it; none where it is public
 * @param reach    what it does with the records of another tenant
 * @param body     a complete body as JSON, empty where the route takes none
 * @param mayEmpty whether an empty object is a complete body too
 */
record Row(String route, Set<Role> roles, Reach reach, String body, boolean mayEmpty) {

    /** What a caller gets who names records of a tenant that is not theirs. */
    enum Reach {
        /** Nothing: the records are not there for them. */
        HIDDEN,
        /** An answer about the caller's own records alone. */
        OWN,
        /** The records, which everybody with the role may read. */
        SHARED
    }

    boolean isPublic() {
        return roles.isEmpty();
    }

    String method() {
        return route.substring(0, route.indexOf(' '));
    }

    String path() {
        return route.substring(route.indexOf(' ') + 1);
    }

    boolean isRead() {
        return method().equals("GET");
    }

    /** The route without its query and the names of its variables. */
    String shape() {
        return shape(route);
    }

    static String shape(String route) {
        return route.replaceAll("\\?.*", "").replaceAll("\\{[^}+]*(\\+?)}", "{$1}");
    }

    @Override
    public String toString() {
        return route;
    }
}
