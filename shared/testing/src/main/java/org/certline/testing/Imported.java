package org.certline.testing;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetReader;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.account.Caller;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.task.TaskRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.imports.Imports;
import org.certline.runtime.imports.StartedImport;
import org.certline.runtime.imports.UploadRequest;
import org.certline.runtime.problem.Problems;

/** Imports a file as people do: announce it, upload it to the link, have its function called, confirm. */
public final class Imported {

    private static final long MEGABYTES = 500;

    private final ApplicationContext context;
    private final RequestStreamHandler function;
    private final Caller caller;
    private String key;

    public Imported(ApplicationContext context, RequestStreamHandler function, Caller caller) {
        this.context = context;
        this.function = function;
        this.caller = caller;
    }

    /** Uploads a file and lets it be checked; the task as it is then. */
    public Task check(TaskKind kind, Map<String, String> parameters, byte[] file) {
        StartedImport started = Problems.orThrow(context.getBean(Imports.class).begin(caller, kind,
                new UploadRequest("文件", file.length), parameters, MEGABYTES, Locale.SIMPLIFIED_CHINESE));
        key = started.uploadLink().getPath().replaceFirst("^/uploads/", "");
        int status = put(started.uploadLink(), file);
        if (status != 200) {
            throw new IllegalStateException("the upload was answered with " + status);
        }
        arrived();
        return task(started.task().id());
    }

    /** Confirms a checked import and lets it be applied; the task as it is then. */
    public Task apply(Task checked) {
        confirm(checked);
        confirmationArrived();
        return task(checked.id());
    }

    /** Confirms, without the function hearing of it yet. */
    public void confirm(Task checked) {
        Problems.orThrow(context.getBean(Imports.class).confirm(task(checked.id())));
    }

    /** Tells the function of the file, as S3 may do more than once. */
    public void arrived() {
        arrived(key);
    }

    /** Tells the function of the confirmation, as S3 may do more than once. */
    public void confirmationArrived() {
        arrived(key.replaceFirst("/file$", "/confirmed"));
    }

    /** What S3 tells of the file. */
    public String fileEvent() {
        return event(key);
    }

    /** What S3 tells of the confirmation. */
    public String confirmationEvent() {
        return event(key.replaceFirst("/file$", "/confirmed"));
    }

    public Task task(String id) {
        return context.getBean(TaskRepository.class).find(caller.tenantId(), id).orElseThrow();
    }

    /** The rows of the task's result file. */
    public List<SheetRow> result(Task task, Columns columns) {
        List<SheetRow> rows = new ArrayList<>();
        try (InputStream in = context.getBean(ObjectStore.class).read(Bucket.FILES, task.resultKey())) {
            new SheetReader(columns).read(in, rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private void arrived(String objectKey) {
        try {
            function.handleRequest(new ByteArrayInputStream(event(objectKey).getBytes(StandardCharsets.UTF_8)),
                    new ByteArrayOutputStream(), new TestContext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String event(String objectKey) {
        return """
                {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"cn-north-1",
                 "eventName":"ObjectCreated:Put","s3":{"s3SchemaVersion":"1.0",
                 "bucket":{"name":"uploads"},"object":{"key":"%s","size":1,"eTag":"0"}}}]}""".formatted(objectKey);
    }

    private static int put(URI link, byte[] file) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(link).PUT(HttpRequest.BodyPublishers.ofByteArray(file)).build(),
                    BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
