package org.certline.local;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stand-ins for the systems outside the product, each a server of its own that speaks the real one's wire format. */
public final class Simulators implements AutoCloseable {

    private final List<Simulator> started;

    private Simulators(List<Simulator> started) {
        this.started = started;
    }

    /** Starts one of each. A new simulator is started here. */
    public static Simulators start() throws IOException {
        return new Simulators(List.of());
    }

    /** The template parameters by which the stack learns where they answer. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        started.forEach(simulator -> parameters.putAll(simulator.parameters()));
        return parameters;
    }

    /** The properties by which the functions learn how to call them. */
    public Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>();
        started.forEach(simulator -> settings.putAll(simulator.settings()));
        return settings;
    }

    @Override
    public void close() {
        started.forEach(Simulator::close);
    }

    /** A running stand-in. */
    public interface Simulator extends AutoCloseable {

        /** Parameters of the template, such as {@code IdentityEndpoint}. */
        Map<String, String> parameters();

        /** Properties for the functions, such as access data. */
        Map<String, Object> settings();

        @Override
        void close();
    }
}
