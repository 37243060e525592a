package org.certline.local.template;

import java.util.Map;
import java.util.Optional;
import org.certline.local.json.Json;

/**
 * A resource that the template declares.
 *
 * @param properties as written, intrinsic functions included, or resolved, as the one who hands it out says
 */
public record Resource(String logicalId, String type, Map<String, Object> properties) {

    /** Where the resource's own condition is kept among its properties; no property is called so. */
    static final String CONDITION = "@Condition";

    /** A property as text, if it is declared. */
    public Optional<String> text(String property) {
        return Json.string(properties, property);
    }

    /** A property without which the resource makes no sense; throws {@link TemplateException} where it is missing. */
    public String required(String property) {
        return text(property).orElseThrow(() -> new TemplateException(logicalId + " has no " + property));
    }
}
