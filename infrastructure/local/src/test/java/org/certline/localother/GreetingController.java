package org.certline.localother;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** A function of the framework: found by the function's name. */
@Controller("/api/greetings")
@Secured(SecurityRule.IS_ANONYMOUS)
final class GreetingController {

    @Get("/{name}")
    String greet(String name) {
        return "Hello " + name;
    }
}
