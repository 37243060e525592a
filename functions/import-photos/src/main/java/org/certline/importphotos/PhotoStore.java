package org.certline.importphotos;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.certline.domain.Decision;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdentityRule;
import org.certline.domain.candidate.Photo;
import org.certline.persistence.Write;
import org.certline.persistence.candidate.CandidateRepository;
import org.certline.runtime.files.Bucket;
import org.certline.runtime.files.ObjectStore;
import org.certline.runtime.imports.RowVerdict;

/**
 * Gives candidates their photos. An earlier photo's object stays, because registrations made with it still show it.
 */
@Singleton
final class PhotoStore {

    private final CandidateRepository candidates;
    private final ObjectStore objects;

    PhotoStore(CandidateRepository candidates, ObjectStore objects) {
        this.candidates = candidates;
        this.objects = objects;
    }

    /** What this photo does to the candidate. */
    Decision<RowVerdict> give(Candidate candidate, byte[] jpeg) {
        Photo photo = photo(candidate, jpeg);
        if (candidate.photo() != null && candidate.photo().sha256().equals(photo.sha256())) {
            return Decision.accept(new RowVerdict.Unchanged());
        }
        return IdentityRule.takePhoto(candidate, photo).then(pictured -> Decision.accept(candidate.photo() == null
                ? new RowVerdict.Created(() -> store(candidate, pictured, jpeg))
                : new RowVerdict.Changed(() -> store(candidate, pictured, jpeg))));
    }

    private List<Write> store(Candidate before, Candidate pictured, byte[] jpeg) {
        objects.write(Bucket.FILES, pictured.photo().key(), "image/jpeg", jpeg);
        return candidates.changing(before, pictured);
    }

    /** The key says nothing of the person, and is the same when the same photo is stored again. */
    private static Photo photo(Candidate candidate, byte[] jpeg) {
        String sha256 = sha256(jpeg);
        UUID name = UUID.nameUUIDFromBytes((candidate.number() + sha256).getBytes(StandardCharsets.UTF_8));
        return new Photo("photos/" + candidate.collegeId() + "/" + name + ".jpg", sha256);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
