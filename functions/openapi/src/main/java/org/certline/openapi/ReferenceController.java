package org.certline.openapi;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The API's own description, for programs and for readers. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
class ReferenceController {

    private static final String CACHE = "public, max-age=300";
    /** The reader makes its own styles and searches in a worker; nothing comes from anywhere else. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; worker-src blob:; base-uri 'none'; frame-ancestors 'none'";

    private final ResourceResolver resources;

    ReferenceController(ResourceResolver resources) {
        this.resources = resources;
    }

    /** The OpenAPI document of all routes. */
    @Get(uri = "/openapi", produces = MediaType.APPLICATION_JSON)
    HttpResponse<byte[]> document() {
        return file("openapi.json");
    }

    /** The same for people. */
    @Get(uri = "/docs", produces = MediaType.TEXT_HTML)
    HttpResponse<byte[]> page() {
        return file("docs.html").header("Content-Security-Policy", POLICY);
    }

    /** What the page runs. */
    @Get(uri = "/docs/redoc.standalone.js", produces = "text/javascript")
    HttpResponse<byte[]> script() {
        return file("redoc.standalone.js");
    }

    private MutableHttpResponse<byte[]> file(String name) {
        try (InputStream in = resources.getResourceAsStream("classpath:openapi/" + name).orElseThrow()) {
            return HttpResponse.ok(in.readAllBytes()).header("Cache-Control", CACHE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
