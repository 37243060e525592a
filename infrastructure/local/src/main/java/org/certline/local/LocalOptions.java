package org.certline.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certline.local.events.Events;

/**
 * What a local cloud is started with.
 *
 * @param data folder that holds all it keeps; made where it is missing
 * @param port of the gateway; 0 for a free one
 * @param templates the synthesized templates of the stacks
 * @param portal folder of the built portal, if it shall be served
 * @param parameters values of template parameters, in place of their defaults
 * @param settings properties that every function gets beyond its environment
 * @param retries how long to wait before an event that failed is tried again, each time
 */
public record LocalOptions(Path data, int port, List<Path> templates, Optional<Path> portal,
        Map<String, String> parameters, Map<String, Object> settings, List<Duration> retries) {

    /** These templates on that folder, on a free port, without the portal. */
    public static LocalOptions of(Path data, List<Path> templates) {
        return new LocalOptions(data.toAbsolutePath(), 0, List.copyOf(templates), Optional.empty(), Map.of(), Map.of(),
                Events.DELAYS);
    }

    public LocalOptions port(int number) {
        return new LocalOptions(data, number, templates, portal, parameters, settings, retries);
    }

    public LocalOptions portal(Path folder) {
        return new LocalOptions(data, port, templates, Optional.of(folder), parameters, settings, retries);
    }

    public LocalOptions parameters(Map<String, String> values) {
        Map<String, String> more = new HashMap<>(parameters);
        more.putAll(values);
        return new LocalOptions(data, port, templates, portal, Map.copyOf(more), settings, retries);
    }

    public LocalOptions settings(Map<String, Object> properties) {
        Map<String, Object> more = new HashMap<>(settings);
        more.putAll(properties);
        return new LocalOptions(data, port, templates, portal, parameters, Map.copyOf(more), retries);
    }

    public LocalOptions retries(List<Duration> delays) {
        return new LocalOptions(data, port, templates, portal, parameters, settings, List.copyOf(delays));
    }
}
