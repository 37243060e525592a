package org.certline.local.functions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The functions of the template, each invoked on a thread of its own. */
public final class Functions implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, LocalFunction> byName;

    /**
     * Knows the functions and starts none.
     *
     * @param settings what is different on this machine, by property name; asked at a function's first call
     */
    public Functions(List<FunctionDeclaration> declarations, Supplier<Map<String, Object>> settings, Clock clock) {
        Set<String> modules = declarations.stream().map(FunctionDeclaration::module).collect(Collectors.toSet());
        byName = declarations.stream().collect(Collectors.toMap(FunctionDeclaration::name,
                declaration -> new LocalFunction(declaration, modules, settings, clock, threads)));
    }

    /**
     * Invokes a function and waits for its answer.
     *
     * @param function its name or any ARN of it
     * @throws FunctionFailure where it fails, takes longer than its timeout, or is not declared
     */
    public byte[] invoke(String function, byte[] event) throws InterruptedException {
        return find(function).invoke(event);
    }

    /** Makes a function ready where it is not yet; throws {@link FunctionFailure} where it cannot or is not declared. */
    public void start(String function) {
        find(function).start();
    }

    private LocalFunction find(String function) {
        LocalFunction found = byName.get(FunctionArn.name(function));
        if (found == null) {
            throw new FunctionFailure("Lambda.ResourceNotFoundException", "Function not found: " + function, null);
        }
        return found;
    }

    /** Ends what runs and closes the functions' contexts. */
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
        byName.values().forEach(LocalFunction::close);
    }
}
