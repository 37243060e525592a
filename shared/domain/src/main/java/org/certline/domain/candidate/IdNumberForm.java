package org.certline.domain.candidate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the numbers of one kind of document look like. */
sealed interface IdNumberForm {

    /** Why the normalised number is not of this form, or empty. */
    Optional<CandidateReason> objection(String number, LocalDate today);

    static IdNumberForm pattern(String regex) {
        return new Shape(Pattern.compile(regex));
    }

    static IdNumberForm citizen(String prefix) {
        return new Citizen(Pattern.compile(prefix));
    }

    /** The older shape, or else the newer 18-character number. */
    static IdNumberForm either(String regex, IdNumberForm newer) {
        return new Either(pattern(regex), newer);
    }

    /** A number that only its shape can be checked of. */
    record Shape(Pattern pattern) implements IdNumberForm {
        @Override
        public Optional<CandidateReason> objection(String number, LocalDate today) {
            return pattern.matcher(number).matches()
                    ? Optional.empty()
                    : Optional.of(CandidateReason.ID_NUMBER_FORMAT);
        }
    }

    /** An older shape beside the one now issued. */
    record Either(IdNumberForm older, IdNumberForm newer) implements IdNumberForm {
        @Override
        public Optional<CandidateReason> objection(String number, LocalDate today) {
            if (older.objection(number, today).isEmpty()) {
                return Optional.empty();
            }
            return number.length() == Citizen.LENGTH
                    ? newer.objection(number, today)
                    : Optional.of(CandidateReason.ID_NUMBER_FORMAT);
        }
    }

    /** Region or kind, date of birth, sequence and check character, as GB 11643 lays them out. */
    record Citizen(Pattern prefix) implements IdNumberForm {

        static final int LENGTH = 18;
        private static final int FIRST_GENERATION_LENGTH = 15;
        private static final Pattern CHARACTERS = Pattern.compile("\\d{17}[\\dX]");
        private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

        /** Counties come and go, and a number keeps the county of its day, so only the province is certain. */
        private static final Set<String> PROVINCES = Set.of(
                "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
                "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

        @Override
        public Optional<CandidateReason> objection(String number, LocalDate today) {
            if (number.length() == FIRST_GENERATION_LENGTH) {
                return Optional.of(CandidateReason.ID_NUMBER_FIRST_GENERATION);
            }
            if (number.length() != LENGTH) {
                return Optional.of(CandidateReason.ID_NUMBER_LENGTH);
            }
            if (!CHARACTERS.matcher(number).matches()) {
                return Optional.of(CandidateReason.ID_NUMBER_CHARACTERS);
            }
            if (!prefix.matcher(number).lookingAt() || !isRegionKnown(number)) {
                return Optional.of(CandidateReason.ID_NUMBER_REGION);
            }
            if (new IdNumber(number).birthDate().filter(day -> isPlausible(day, today)).isEmpty()) {
                return Optional.of(CandidateReason.ID_NUMBER_BIRTH_DATE);
            }
            return CheckCharacter.of(number.substring(0, LENGTH - 1)) == number.charAt(LENGTH - 1)
                    ? Optional.empty()
                    : Optional.of(CandidateReason.ID_NUMBER_CHECK_CHARACTER);
        }

        private static boolean isRegionKnown(String number) {
            return number.charAt(0) >= '7' || PROVINCES.contains(number.substring(0, 2));
        }

        private static boolean isPlausible(LocalDate birth, LocalDate today) {
            return !birth.isBefore(EARLIEST_BIRTH) && !birth.isAfter(today);
        }
    }
}
