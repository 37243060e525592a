package org.certline.local.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.certline.domain.candidate.CheckCharacter;
import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Major;
import org.certline.local.sample.SampleNames.Name;

/**
 * Draws people, the same ones for the same seed. Among every hundred there are names with rare characters and
 * dots, one resident of Hong Kong, and two whose photo the identity simulator does not recognise.
 */
final class SamplePeople {

    private static final int CYCLE = 100;
    private static final int UNUSUAL_NAME_EVERY = 16;
    private static final int FROM_HONG_KONG = 41;
    private static final int UNLIKE_THEIR_PHOTO = 57;
    private static final int UNDER_ANOTHER_NAME = 83;
    private static final int HONESTY_ENDS_AT = 990;
    private static final String ASSOCIATE = "高等职业教育专科";
    private static final long PHONES_START = 19_900_000_000L;

    private final RandomGenerator random;
    private final String region;
    private final List<Major> majors;
    private final int year;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param province two digits of GB/T 2260; the county after it is 9999, which no place has
     * @param majors   what these people study, in turns
     * @param year     the present year; the people entered in the three before it
     */
    SamplePeople(long seed, String province, List<Major> majors, int year) {
        this.random = new SplittableRandom(seed);
        this.region = province + "9999";
        this.majors = majors;
        this.year = year;
    }

    /** The first so many people. */
    List<SamplePerson> draw(int count) {
        return IntStream.range(0, count).mapToObj(this::person).toList();
    }

    private SamplePerson person(int index) {
        Sex sex = random.nextInt(100) < 54 ? Sex.MALE : Sex.FEMALE;
        int entryYear = year - 1 - random.nextInt(3);
        LocalDate birth = LocalDate.of(entryYear - 18 - random.nextInt(2), 1, 1).plusDays(random.nextInt(365));
        IdType idType = index % CYCLE == FROM_HONG_KONG ? IdType.HK_MACAO_RESIDENCE_PERMIT : IdType.RESIDENT_ID;
        Name name = SampleNames.draw(random, sex);
        String ethnicGroup = "汉族";
        if (index % UNUSUAL_NAME_EVERY == UNUSUAL_NAME_EVERY - 1) {
            name = SampleNames.UNUSUAL.get(index / UNUSUAL_NAME_EVERY % SampleNames.UNUSUAL.size());
            ethnicGroup = name.characters().contains("·") ? "维吾尔族" : ethnicGroup;
        }
        return new SamplePerson(name.characters(), name.pinyin(), sex, idType, idNumber(index, idType, birth, sex),
                String.valueOf(PHONES_START + random.nextInt(100_000_000)), ethnicGroup,
                majors.get(index % majors.size()), ASSOCIATE, entryYear, random.nextLong());
    }

    private IdNumber idNumber(int index, IdType type, LocalDate birth, Sex sex) {
        String place = type == IdType.RESIDENT_ID ? region : "810000";
        while (true) {
            String body = place + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence(index, sex));
            if (taken.add(body)) {
                return new IdNumber(body + CheckCharacter.of(body));
            }
        }
    }

    /** Odd for men, even for women; from 990 on the identity simulator says no in its various ways. */
    private int sequence(int index, Sex sex) {
        int parity = sex == Sex.MALE ? 1 : 0;
        return switch (index % CYCLE) {
            case UNLIKE_THEIR_PHOTO -> HONESTY_ENDS_AT + parity;
            case UNDER_ANOTHER_NAME -> HONESTY_ENDS_AT + 4 - parity;
            default -> 2 * random.nextInt(HONESTY_ENDS_AT / 2) + parity;
        };
    }
}
