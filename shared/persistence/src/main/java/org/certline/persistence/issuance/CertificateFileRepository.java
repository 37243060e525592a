package org.certline.persistence.issuance;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.certline.domain.issuance.CertificateFile;
import org.certline.domain.issuance.CertificateVersion;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Write;

/** The versions of each certificate's PDF, found by number, by the token in the QR code and by the file's digest. */
@Singleton
@SerdeImport(CertificateFile.class)
@SerdeImport(CertificateVersion.class)
@SerdeImport(CertificateVersion.class)
public final class CertificateFileRepository {

    private static final String FILE = "file";

    private final Store<CertificateFile> files;

    CertificateFileRepository(Stores stores) {
        this.files = stores.open(Layout.<CertificateFile>of("issuance", CertificateFile.class,
                        file -> key(file.id()))
                .with(Index.FIRST, file -> new Key(Key.of("token", file.token()), FILE))
                .with(Index.SECOND, file -> file.hasSeal() ? new Key(digest(file.sha256()), FILE) : null));
    }

    public Optional<CertificateFile> find(CertificateVersion id) {
        return files.find(key(id));
    }

    /** Those of these files that exist, in no particular order. */
    public List<CertificateFile> findAll(Collection<CertificateVersion> ids) {
        return files.findAll(ids.stream().map(CertificateFileRepository::key).toList());
    }

    /** All versions of a certificate, oldest first. */
    public List<CertificateFile> versions(String number) {
        return files.all(Listing.of(Index.PRIMARY, Key.of(FILE, number))).toList();
    }

    /** The newest version of a certificate, be it finished or not. */
    public Optional<CertificateFile> newest(String number) {
        return first(Listing.of(Index.PRIMARY, Key.of(FILE, number)).newestFirst());
    }

    /** The version whose QR code holds this token. */
    public Optional<CertificateFile> byToken(String token) {
        return first(Listing.of(Index.FIRST, Key.of("token", token)));
    }

    /** The version with this SHA-256 in lower-case hexadecimal digits. */
    public Optional<CertificateFile> byDigest(String sha256) {
        return first(Listing.of(Index.SECOND, digest(sha256)));
    }

    public CertificateFile save(CertificateFile file) {
        return files.save(file);
    }

    /** What {@link #save} does, as part of a transaction. */
    public Write saving(CertificateFile file) {
        return files.saving(file);
    }

    private Optional<CertificateFile> first(Listing listing) {
        return files.all(listing).findFirst();
    }

    private static Key key(CertificateVersion id) {
        return new Key(Key.of(FILE, id.certificateNumber()), "%06d".formatted(id.fileVersion()));
    }

    private static String digest(String sha256) {
        return Key.of("sha256", sha256);
    }
}
