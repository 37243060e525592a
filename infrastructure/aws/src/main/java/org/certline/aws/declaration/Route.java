package org.certline.aws.declaration;

/**
 * A path of the HTTP API that the function answers. A path that is not declared does not exist,
 * neither in the cloud nor on one machine.
 *
 * @param method HTTP method in capitals
 * @param path starts with {@code /api/}; variables in braces
 * @param perSecond most requests a second over all callers, 0 for the API's own limit
 */
public record Route(String method, String path, int perSecond) implements Part {

    public Route {
        if (!path.startsWith("/api/")) {
            throw new IllegalArgumentException("The portal owns every path outside /api/: " + path);
        }
    }

    /** The key under which API Gateway knows the route. */
    public String key() {
        return method + " " + path;
    }

    /** The same route with a limit of its own, for routes that need no sign-in. */
    public Route limited(int requestsPerSecond) {
        return new Route(method, path, requestsPerSecond);
    }
}
