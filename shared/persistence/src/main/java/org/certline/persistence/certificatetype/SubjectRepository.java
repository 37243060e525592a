package org.certline.persistence.certificatetype;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.certline.domain.certificatetype.Subject;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.NamedStore;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;
import org.certline.persistence.Uniqueness;

/** Exam subjects, beside the certificate type they belong to. */
@Singleton
@SerdeImport(Subject.class)
public final class SubjectRepository {

    private static final String AREA = CertificateTypeRepository.AREA;
    private static final String SORT = "subject#";

    private final Store<Subject> subjects;
    private final NamedStore<Subject> numbered;

    SubjectRepository(Stores stores, Transactions transactions, Uniqueness uniqueness) {
        this.subjects = stores.open(Layout.of(AREA, Subject.class,
                subject -> key(subject.certificateTypeId(), subject.id())));
        this.numbered = new NamedStore<>(subjects, transactions, uniqueness, AREA, SubjectRepository::number,
                Subject::id);
    }

    public Optional<Subject> find(String certificateTypeId, String id) {
        return subjects.find(key(certificateTypeId, id));
    }

    /** All subjects of a type by number; a type has few. */
    public List<Subject> ofType(String certificateTypeId) {
        return subjects.all(Listing.of(Index.PRIMARY, partition(certificateTypeId)).startingWith(SORT))
                .sorted(Comparator.comparing(Subject::number)).toList();
    }

    /** All subjects of these types. */
    public List<Subject> ofTypes(Collection<String> certificateTypeIds) {
        return certificateTypeIds.stream().distinct().flatMap(id -> ofType(id).stream()).toList();
    }

    /** Stores a new subject; {@link org.certline.persistence.ConflictException} when its number is taken. */
    public Subject add(Subject subject) {
        return numbered.add(subject);
    }

    /** Stores a changed subject, which may bear another number now. */
    public Subject change(Subject before, Subject after) {
        return numbered.change(before, after);
    }

    public void delete(Subject subject) {
        numbered.delete(subject);
    }

    /** Whether another subject of the type bears this number. */
    public boolean isNumberTaken(Subject subject) {
        return numbered.isNameTaken(subject);
    }

    private static String number(Subject subject) {
        return "subject#" + subject.certificateTypeId() + "#" + subject.number();
    }

    private static String partition(String certificateTypeId) {
        return "type#" + certificateTypeId;
    }

    private static Key key(String certificateTypeId, String id) {
        return new Key(partition(certificateTypeId), SORT + id);
    }
}
