package org.certline.aws.area;

import static org.certline.aws.declaration.FunctionDeclaration.http;
import static org.certline.aws.declaration.Parts.get;

import java.util.List;
import org.certline.aws.declaration.FunctionDeclaration;

/** The API's own description. */
final class ReferenceFunctions {

    private ReferenceFunctions() {
    }

    static List<FunctionDeclaration> functions() {
        return List.of(
                http("openapi",
                        get("/api/openapi"),
                        get("/api/docs"),
                        get("/api/docs/redoc.standalone.js")));
    }
}
