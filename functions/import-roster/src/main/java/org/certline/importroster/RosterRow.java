package org.certline.importroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.certline.documents.xlsx.SheetRow;
import org.certline.domain.Reason;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.CandidateForm;
import org.certline.domain.candidate.CandidateReason;
import org.certline.runtime.candidate.RosterColumns;

/**
 * A row's words as a form.
 *
 * @param refusals cells whose words mean nothing; the form goes on without them
 */
record RosterRow(CandidateForm form, List<Refusal> refusals) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})(年|级)?");

    static RosterRow of(SheetRow row) {
        List<Refusal> refusals = new ArrayList<>();
        CandidateForm form = new CandidateForm(
                known(row, "kind", RosterColumns::kind, CandidateReason.KIND_UNKNOWN, refusals),
                row.text("name"),
                row.text("pinyin"),
                known(row, "idType", RosterColumns::idType, CandidateReason.ID_TYPE_UNKNOWN, refusals),
                row.text("idNumber"),
                known(row, "sex", RosterColumns::sex, CandidateReason.SEX_UNKNOWN, refusals),
                row.text("phone"),
                row.text("ethnicGroup"),
                row.text("majorCode"),
                row.text("majorName"),
                row.text("majorVersion"),
                row.text("educationLevel"),
                known(row, "entryYear", RosterRow::year, CandidateReason.ENTRY_YEAR_NOT_A_YEAR, refusals));
        return new RosterRow(form, refusals);
    }

    private static <T> T known(SheetRow row, String field, Function<String, Optional<T>> meaning, Reason otherwise,
            List<Refusal> refusals) {
        String word = row.text(field);
        Optional<T> known = word.isEmpty() ? Optional.empty() : meaning.apply(word);
        if (known.isEmpty() && !word.isEmpty()) {
            refusals.add(Refusal.in(field, otherwise, word));
        }
        return known.orElse(null);
    }

    private static Optional<Integer> year(String word) {
        Matcher year = YEAR.matcher(word);
        return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }
}
