package org.certline.domain.candidate;

import java.util.Objects;

/**
 * What was typed or imported about a candidate, not yet checked. Null or blank means not given.
 *
 * @param ethnicGroup    code or term of the code list
 * @param educationLevel code or term of the code list
 */
public record CandidateForm(
        CandidateKind kind,
        String name,
        String pinyin,
        IdType idType,
        String idNumber,
        Sex sex,
        String phone,
        String ethnicGroup,
        String majorCode,
        String majorName,
        String majorVersion,
        String educationLevel,
        Integer entryYear) {

    /** The form with the candidate's whole ID number where it says the masked one. */
    public CandidateForm unmasked(Candidate known) {
        return known.idNumber().isShownAs(idNumber)
                ? new CandidateForm(kind, name, pinyin, idType, known.idNumber().value(), sex, phone, ethnicGroup,
                        majorCode, majorName, majorVersion, educationLevel, entryYear)
                : this;
    }

    /**
     * The form with what it leaves out taken from the candidate, so that an import completes data and never erases
     * it. An ID number given as lists mask it stands for the one on record.
     */
    public CandidateForm over(Candidate known) {
        return new CandidateForm(
                Objects.requireNonNullElse(kind, known.kind()),
                given(name, known.name()),
                given(pinyin, known.pinyin()),
                Objects.requireNonNullElse(idType, known.idType()),
                known.idNumber().isShownAs(idNumber) ? known.idNumber().value()
                        : given(idNumber, known.idNumber().value()),
                sex == null ? known.sex() : sex,
                given(phone, known.phone()),
                given(ethnicGroup, known.ethnicGroup()),
                given(majorCode, known.majorCode()),
                given(majorName, known.majorName()),
                given(majorVersion, known.majorVersion()),
                given(educationLevel, known.educationLevel()),
                entryYear == null && known.entryYear() > 0 ? Integer.valueOf(known.entryYear()) : entryYear);
    }

    private static String given(String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : value;
    }
}
