package org.certline.importphotos;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.certline.documents.photo.PhotoCheck;
import org.certline.documents.xlsx.Column;
import org.certline.documents.xlsx.Columns;
import org.certline.documents.xlsx.SheetRow;
import org.certline.documents.zip.ArchiveLimits;
import org.certline.documents.zip.ArchiveReader;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateReason;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.PhotoProfile;
import org.certline.domain.task.Task;
import org.certline.domain.task.TaskKind;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.imports.ImportRule;
import org.certline.runtime.imports.RowVerdict;

/** The import of photos: each file becomes the photo of the candidate whose ID number it is named by. */
@Singleton
final class PhotoImport implements ImportRule<PhotoFile> {

    static final String FILE = "file";

    private static final Columns COLUMNS = Columns.of(Column.identifier(FILE, "文件名").must());
    /** So many photos of the largest size fit into memory together. */
    private static final int BATCH = 16;

    private final CandidateRepository candidates;
    private final PhotoStore photos;
    private final PhotoCheck check = new PhotoCheck(PhotoProfile.ONE_PLUS_X);

    PhotoImport(CandidateRepository candidates, PhotoStore photos) {
        this.candidates = candidates;
        this.photos = photos;
    }

    @Override
    public TaskKind kind() {
        return TaskKind.IMPORT_PHOTOS;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public int batchSize() {
        return BATCH;
    }

    @Override
    public Decision<Integer> read(Path file, Consumer<PhotoFile> each) throws IOException {
        AtomicInteger number = new AtomicInteger();
        return new ArchiveReader(ArchiveLimits.PHOTOS)
                .read(file, entry -> each.accept(PhotoFile.of(number.incrementAndGet(), entry)));
    }

    @Override
    public SheetRow shown(PhotoFile file) {
        return new SheetRow(file.number(), Map.of(FILE, file.name()), file.refusals());
    }

    @Override
    public String identity(PhotoFile file) {
        return file.idNumber().map(IdNumber::value).orElse("");
    }

    @Override
    public List<RowVerdict> judge(Task task, List<PhotoFile> files) {
        Map<IdNumber, Candidate> known = candidates.byIdNumbers(task.tenantId(),
                files.stream().map(PhotoFile::idNumber).flatMap(Optional::stream).distinct().toList());
        return files.stream()
                .map(file -> file.content().length == 0 && !file.refusals().isEmpty()
                        ? new RowVerdict.Refused(file.refusals())
                        : verdict(file, file.idNumber().map(known::get)))
                .toList();
    }

    private RowVerdict verdict(PhotoFile file, Optional<Candidate> candidate) {
        Decision<RowVerdict> verdict = candidate
                .<Decision<Candidate>>map(Decision::accept)
                .orElseGet(() -> Decision.refuse(CandidateReason.UNKNOWN))
                .then(found -> check.check(file.content()).then(photo -> photos.give(found, photo.jpeg())));
        return verdict.accepted().orElseGet(() -> new RowVerdict.Refused(verdict.refusals().stream()
                .map(refusal -> new Refusal(refusal.reason(), FILE, refusal.args())).toList()));
    }
}
