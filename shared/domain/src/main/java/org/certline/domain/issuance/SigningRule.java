package org.certline.domain.issuance;

import java.util.List;
import java.util.function.Predicate;
import org.certline.domain.Decision;
import org.certline.domain.Objections;
import org.certline.domain.Refusal;

/** Signing off and refusing records (manual 001 §4.2.1 to §4.2.4). What is signed cannot be taken back. */
public final class SigningRule {

    /** How many records are signed off at once. */
    public static final int MOST_AT_ONCE = 3_000;

    private static final int LONGEST_REASON = 200;

    private SigningRule() {
    }

    /** The records when all of them wait for this side's signature, or were refused by it before. */
    public static Decision<List<CertificateRecord>> signable(List<CertificateRecord> records, SigningSide side) {
        return allIn(records, record -> side.signable().contains(record.state()), IssuanceReason.NOT_TO_SIGN,
                MOST_AT_ONCE);
    }

    /**
     * Whether somebody else than who prepared the batch has to sign it, because a college would vouch for its own
     * candidates.
     *
     * @param selfSignAllowed whether an organization, by its id, leaves that to one person
     */
    public static boolean needsSecondPerson(List<CertificateRecord> records, SigningSide side,
            Predicate<String> selfSignAllowed) {
        return side == SigningSide.SITE && records.stream().filter(CertificateRecord::isOwnCandidateOfSite)
                .map(CertificateRecord::organizationId).distinct().anyMatch(selfSignAllowed.negate());
    }

    /** Whether the signature on a batch reached the record. */
    public static boolean carries(CertificateRecord record, SigningBatch batch) {
        return batch.id().equals(switch (batch.side()) {
            case ORGANIZATION -> record.organizationSigningId();
            case SITE -> record.siteSigningId();
        });
    }

    /** The record one step on, when it is still as it was signed. */
    public static Decision<CertificateRecord> sign(CertificateRecord record, SigningBatch batch, SignedLine line) {
        boolean asSigned = batch.side().signable().contains(record.state()) && SignedLine.of(record).equals(line);
        return asSigned ? Decision.accept(record.signed(batch.side(), batch.id()))
                : Decision.refuse(IssuanceReason.NOT_TO_SIGN);
    }

    /** The records refused for a reason; only where they wait for this side, not where it refused them already. */
    public static Decision<List<CertificateRecord>> refuse(List<CertificateRecord> records, SigningSide side,
            String reason, int most) {
        String words = reason == null ? "" : reason.strip();
        return new Objections()
                .text(words, "reason", LONGEST_REASON, IssuanceReason.REASON_MISSING, IssuanceReason.REASON_TOO_LONG)
                .orElse(records)
                .then(all -> allIn(all, record -> record.state() == side.toSign(), IssuanceReason.NOT_TO_REFUSE, most))
                .then(all -> Decision.accept(all.stream().map(record -> record.in(side.refused(), words)).toList()));
    }

    /** The records when there are some, not too many, and each is as it should be; else what is wrong with which. */
    static Decision<List<CertificateRecord>> allIn(List<CertificateRecord> records,
            Predicate<CertificateRecord> fit, IssuanceReason otherwise, int most) {
        if (records.isEmpty()) {
            return Decision.refuse(IssuanceReason.NOTHING_CHOSEN);
        }
        if (records.size() > most) {
            return Decision.refuse(IssuanceReason.TOO_MANY_CHOSEN, most);
        }
        return Decision.unless(records.stream().filter(fit.negate())
                .map(record -> Refusal.in(record.id(), otherwise, record.candidate().number())).toList(), records);
    }
}
