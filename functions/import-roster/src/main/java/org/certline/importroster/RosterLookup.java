package org.certline.importroster;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.CandidateNumber;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdNumberRule;
import org.certline.persistence.candidate.CandidateRepository;

/** The candidates that some rows speak of, looked up together. */
record RosterLookup(Map<String, Candidate> byNumber, Map<IdNumber, Candidate> byIdNumber) {

    static RosterLookup of(CandidateRepository candidates, String college, List<SheetRow> rows) {
        List<String> numbers = rows.stream().map(row -> row.text("number")).map(CandidateNumber::parse)
                .flatMap(Optional::stream).map(CandidateNumber::value).toList();
        List<IdNumber> idNumbers = rows.stream().map(row -> idNumber(row.text("idNumber"))).filter(Objects::nonNull)
                .distinct().toList();
        return new RosterLookup(candidates.findAll(college, numbers), candidates.byIdNumbers(college, idNumbers));
    }

    Optional<Candidate> numbered(String number) {
        return CandidateNumber.parse(number).map(parsed -> byNumber.get(parsed.value()));
    }

    Optional<Candidate> holding(String idNumber) {
        return Optional.ofNullable(idNumber(idNumber)).map(byIdNumber::get);
    }

    private static IdNumber idNumber(String raw) {
        String normal = IdNumberRule.normalize(raw);
        return normal.isEmpty() ? null : new IdNumber(normal);
    }
}
