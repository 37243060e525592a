package org.certline.local.functions;

import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.inject.BeanDefinitionReference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.certline.runtime.function.FunctionContextBuilder;

/**
 * The application context of one function, though all functions share a class path: what belongs to another function is
 * not there, and the clock is the one given.
 */
@SuppressWarnings("overrides") // the framework's own methods, seen through it
final class FunctionContext extends DefaultApplicationContext {

    /** Before the function's own configuration. */
    private static final int FIRST = 1000;

    private final FunctionDeclaration function;
    private final Set<String> modules;

    private FunctionContext(
            FunctionDeclaration function, Set<String> modules, ApplicationContextConfiguration configuration) {
        super(configuration);
        this.function = function;
        this.modules = modules;
    }

    /**
     * Starts the context.
     *
     * @param modules the packages of all functions
     * @param settings what is different on this machine, by property name
     */
    static FunctionContext start(
            FunctionDeclaration function, Set<String> modules, Map<String, Object> settings, Clock clock) {
        FunctionContextBuilder configuration = new FunctionContextBuilder();
        configuration.environmentPropertySource(false).banner(false);
        FunctionContext context = new FunctionContext(function, modules, configuration);
        context.getEnvironment()
                .addPropertySource(PropertySource.of("function", function.environment(),
                        PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE, PropertySource.Origin.of("template")))
                .addPropertySource(PropertySource.of("local", settings, FIRST));
        context.registerSingleton(Clock.class, clock);
        context.start();
        return context;
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the method it overrides
    protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
        return super.resolveBeanDefinitionReferences().stream()
                .filter(reference -> belongs(reference.getBeanDefinitionName()))
                .toList();
    }

    private boolean belongs(String definition) {
        return within(function.module(), definition) || modules.stream().noneMatch(module -> within(module, definition));
    }

    private static boolean within(String module, String definition) {
        return definition.startsWith(module + ".");
    }
}
