package org.certline.persistence.issuance;

import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.certline.domain.issuance.SignedGroup;
import org.certline.domain.issuance.SignedLine;
import org.certline.domain.issuance.SigningBatch;
import org.certline.domain.issuance.SigningEvidence;
import org.certline.domain.issuance.SigningLink;
import org.certline.domain.issuance.SigningList;
import org.certline.domain.issuance.SigningPage;
import org.certline.persistence.Index;
import org.certline.persistence.Key;
import org.certline.persistence.Layout;
import org.certline.persistence.Listing;
import org.certline.persistence.Store;
import org.certline.persistence.Stores;
import org.certline.persistence.Transactions;

/** Signing batches with their frozen lists, their links and the evidence of their signature. */
@Singleton
@SerdeImport(SigningBatch.class)
@SerdeImport(SignedGroup.class)
@SerdeImport(SigningPage.class)
@SerdeImport(SignedLine.class)
@SerdeImport(SigningLink.class)
@SerdeImport(SigningEvidence.class)
public final class SigningRepository {

    /** How many lines a page of a frozen list holds: as many records as follow a signature in one transaction. */
    public static final int PAGE_SIZE = Transactions.MAX_WRITES;

    private static final String AREA = "issuance";
    private static final String PAGE = "page#";

    private final Store<SigningBatch> batches;
    private final Store<SigningPage> pages;
    private final Store<SigningLink> links;
    private final Store<SigningEvidence> evidence;
    private final Transactions transactions;

    SigningRepository(Stores stores, Transactions transactions) {
        this.batches = stores.open(Layout.of(AREA, SigningBatch.class, batch -> batch(batch.id())));
        this.pages = stores.open(Layout.of(AREA, SigningPage.class,
                page -> new Key(partition(page.batchId()), PAGE + "%04d".formatted(page.page()))));
        this.links = stores.open(Layout.of(AREA, SigningLink.class, link -> link(link.digest())));
        this.evidence = stores.open(Layout.of(AREA, SigningEvidence.class, one -> evidence(one.batchId())));
        this.transactions = transactions;
    }

    public Optional<SigningBatch> find(String batchId) {
        return batches.find(batch(batchId));
    }

    /** Freezes a list; the batch can be found once all of it is stored. */
    public SigningBatch freeze(SigningBatch batch, SigningList list) {
        List<List<SignedLine>> parts = list.pages(PAGE_SIZE);
        for (int i = 0; i < parts.size(); i++) {
            pages.save(new SigningPage(batch.id(), i, parts.get(i)));
        }
        return batches.save(batch);
    }

    /** The frozen list, page by page. */
    public Stream<SigningPage> pages(String batchId) {
        return pages.all(Listing.of(Index.PRIMARY, partition(batchId)).startingWith(PAGE));
    }

    public SigningBatch save(SigningBatch batch) {
        return batches.save(batch);
    }

    public Optional<SigningLink> findLink(String digest) {
        return links.find(link(digest));
    }

    /** Makes a link, which is the only one its batch knows from now on. */
    public void link(SigningLink link, SigningBatch batch) {
        transactions.write(List.of(links.saving(link), batches.saving(batch.linked(link.digest()))));
    }

    /** Uses up the link, closes the batch and keeps the evidence, together or not at all. */
    public SigningBatch sign(SigningLink link, SigningBatch batch, SigningEvidence proof) {
        SigningBatch signed = batch.signed();
        transactions.write(List.of(links.saving(link.withUsed()), batches.saving(signed), evidence.saving(proof)));
        return batches.saved(signed);
    }

    /** What proves the signature of a batch. */
    public Optional<SigningEvidence> evidenceOf(String batchId) {
        return evidence.find(evidence(batchId));
    }

    private static Key batch(String id) {
        return new Key(partition(id), "batch");
    }

    private static Key evidence(String batchId) {
        return new Key(partition(batchId), "evidence");
    }

    private static Key link(String digest) {
        return new Key(Key.of("signing-link", digest), "link");
    }

    private static String partition(String batchId) {
        return Key.of("signing", batchId);
    }
}
