package org.certline.register;

import static org.certline.runtime.registration.RegistrationColumns.CANDIDATE_NUMBER;
import static org.certline.runtime.registration.RegistrationColumns.ID_NUMBER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.candidate.Candidate;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdNumberRule;
import org.certline.persistence.candidate.CandidateRepository;

/** The candidates that some rows name, by candidate number or else by ID number, looked up together. */
record CandidatesOfRows(Map<String, Candidate> byNumber, Map<IdNumber, Candidate> byIdNumber) {

    static CandidatesOfRows of(CandidateRepository candidates, String collegeId, List<SheetRow> rows) {
        List<String> numbers = rows.stream().filter(row -> row.has(CANDIDATE_NUMBER))
                .map(row -> row.text(CANDIDATE_NUMBER)).distinct().toList();
        List<IdNumber> idNumbers = rows.stream().filter(row -> !row.has(CANDIDATE_NUMBER) && row.has(ID_NUMBER))
                .map(CandidatesOfRows::idNumber).distinct().toList();
        return new CandidatesOfRows(candidates.findAll(collegeId, numbers),
                candidates.byIdNumbers(collegeId, idNumbers));
    }

    Optional<Candidate> named(SheetRow row) {
        if (row.has(CANDIDATE_NUMBER)) {
            return Optional.ofNullable(byNumber.get(row.text(CANDIDATE_NUMBER)));
        }
        return row.has(ID_NUMBER) ? Optional.ofNullable(byIdNumber.get(idNumber(row))) : Optional.empty();
    }

    private static IdNumber idNumber(SheetRow row) {
        return new IdNumber(IdNumberRule.normalize(row.text(ID_NUMBER)));
    }
}
