package org.certline.importphotos;

import java.util.List;
import java.util.Optional;
import org.certline.documents.zip.ArchiveFile;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdNumberRule;

/**
 * A file of an archive, named by the ID number of whom it shows.
 *
 * @param number   its place in the archive, from 1
 * @param content  nothing when it could not be taken out
 * @param refusals why it could not be taken out
 */
record PhotoFile(int number, String name, byte[] content, List<Refusal> refusals) {

    static PhotoFile of(int number, ArchiveFile file) {
        return switch (file) {
            case ArchiveFile.Taken(String name, byte[] content) -> new PhotoFile(number, name, content, List.of());
            case ArchiveFile.Left(String name, Refusal refusal) -> new PhotoFile(number, name, new byte[0],
                    List.of(new Refusal(refusal.reason(), PhotoImport.FILE, refusal.args())));
        };
    }

    /** What its name says without the ending; empty for a name that is only an ending. */
    Optional<IdNumber> idNumber() {
        int dot = name.lastIndexOf('.');
        String base = IdNumberRule.normalize(dot < 0 ? name : name.substring(0, dot));
        return base.isEmpty() ? Optional.empty() : Optional.of(new IdNumber(base));
    }
}
