package org.certline.runtime.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import org.certline.runtime.task.TaskView;

/**
 * An import that waits for its file.
 *
 * @param uploadLink where to PUT the file, within ten minutes and with exactly the size that was announced
 */
@Serdeable
public record StartedImport(TaskView task, URI uploadLink) {
}
