package org.certline.local.sample;

import org.certline.domain.candidate.IdNumber;
import org.certline.domain.candidate.IdType;
import org.certline.domain.candidate.Sex;
import org.certline.domain.certificatetype.Major;

/**
 * A person who does not exist. The identity number has a right check character but a county that does not exist.
 *
 * @param portrait what the portrait is drawn from; as good as different for everybody
 */
record SamplePerson(String name, String pinyin, Sex sex, IdType idType, IdNumber idNumber, String phone,
                    String ethnicGroup, Major major, String educationLevel, int entryYear, long portrait) {
}
