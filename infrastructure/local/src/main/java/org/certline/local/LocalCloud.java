package org.certline.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.certline.local.buckets.BucketServer;
import org.certline.local.buckets.Notification;
import org.certline.local.clock.MovableClock;
import org.certline.local.events.Events;
import org.certline.local.executions.Executions;
import org.certline.local.executions.FunctionTasks;
import org.certline.local.executions.RealWaits;
import org.certline.local.executions.StateMachines;
import org.certline.local.executions.StepFunctionsServer;
import org.certline.local.functions.FunctionDeclaration;
import org.certline.local.functions.Functions;
import org.certline.local.gateway.GatewayServer;
import org.certline.local.journal.Journal;
import org.certline.local.schedules.Schedule;
import org.certline.local.schedules.Schedules;
import org.certline.local.states.Interpreter;
import org.certline.local.tables.TableServer;
import org.certline.local.tables.Tables;
import org.certline.local.template.LocalNames;
import org.certline.local.template.Template;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The stack on one machine: what the template declares, and nothing else, runs in this process until it is closed. All
 * servers listen on the loopback address only.
 */
public final class LocalCloud implements AutoCloseable {

    private final Closing closing;
    private final URI address;
    private final MovableClock clock;
    private final Map<String, Object> settings;

    private LocalCloud(Closing closing, URI address, MovableClock clock, Map<String, Object> settings) {
        this.closing = closing;
        this.address = address;
        this.clock = clock;
        this.settings = settings;
    }

    /**
     * Starts everything and goes on with what an earlier run on the same folder left undone.
     *
     * @throws IOException where a port is taken or the folder cannot be used
     */
    public static LocalCloud start(LocalOptions options) throws IOException {
        Closing closing = new Closing();
        try {
            return new Start(options, closing).run();
        } catch (IOException | RuntimeException failed) {
            closing.close();
            throw failed;
        }
    }

    /** Where the API and the portal answer. */
    public URI address() {
        return address;
    }

    /** The clock that all functions see. */
    public MovableClock clock() {
        return clock;
    }

    /** What every function is told, among it where the services are. */
    public Map<String, Object> settings() {
        return settings;
    }

    @Override
    public void close() {
        closing.close();
    }

    /** One start, in the order in which the parts need each other. */
    private record Start(LocalOptions options, Closing closing) {

        LocalCloud run() throws IOException {
            GatewayServer gateway = closing.add(GatewayServer.bind(options.port()));
            Template template = template(gateway.address());
            MovableClock clock = new MovableClock(journal("clock"));
            KeyFolder keys = KeyFolder.open(options.data().resolve("keys"));
            Access access = new Access("local", keys.secret("access"));

            TableServer tables = closing.add(TableServer.start(options.data().resolve("tables")));
            makeTables(template, access.client(DynamoDbClient.builder(), tables.endpoint()));

            AtomicReference<Map<String, Object>> settings = new AtomicReference<>();
            Functions functions = closing.add(new Functions(declared(template), settings::get, clock));
            Events events = closing.add(new Events(
                    journal("events/pending"), journal("events/dead"), functions, options.retries()));
            BucketServer buckets = closing.add(buckets(template, access, events, clock));
            Executions executions = closing.add(new Executions(StateMachines.of(template), journal("executions"),
                    new Interpreter(new FunctionTasks(functions), new RealWaits(clock), clock), clock));
            StepFunctionsServer workflows = closing.add(StepFunctionsServer.start(executions));
            settings.set(new Settings(access, keys, tables.endpoint(), buckets.endpoint(), workflows.endpoint(),
                    options.settings()).properties());

            gateway.start(template, functions, options.portal(), buckets.endpoint(), clock);
            events.resume();
            executions.resume();
            closing.add(Schedules.start(Schedule.of(template).toList(), journal("schedules"), events, clock));
            return new LocalCloud(closing, gateway.address(), clock, settings.get());
        }

        private Template template(URI address) {
            LocalOptions complete = options.parameters().containsKey("PublicUrl")
                    ? options : options.parameters(Map.of("PublicUrl", address.toString()));
            return Template.read(options.templates(), complete.parameters(), new LocalNames(address));
        }

        private static List<FunctionDeclaration> declared(Template template) {
            return template.resources("AWS::Lambda::Function")
                    .filter(FunctionDeclaration::isOurs).map(FunctionDeclaration::of).toList();
        }

        private static void makeTables(Template template, DynamoDbClient client) {
            try (client) {
                Tables tables = new Tables(client);
                Stream.of("AWS::DynamoDB::Table", "AWS::DynamoDB::GlobalTable")
                        .flatMap(template::resources).forEach(tables::make);
            }
        }

        private BucketServer buckets(Template template, Access access, Events events, MovableClock clock)
                throws IOException {
            List<Notification> notifications = Stream.of("AWS::S3::Bucket", "Custom::S3BucketNotifications")
                    .flatMap(template::resources).flatMap(Notification::of).toList();
            return BucketServer.start(options.data().resolve("buckets"), access,
                    template.resources("AWS::S3::Bucket").map(LocalNames::bucket).toList(),
                    notifications, events, journal("events/announced"), clock);
        }

        private Journal journal(String name) {
            Path folder = options.data().resolve(name);
            return new Journal(folder);
        }
    }
}
