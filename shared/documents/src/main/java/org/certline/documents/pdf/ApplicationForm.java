package org.certline.documents.pdf;

import java.time.LocalDate;

/**
 * What an individual's application form 个人申请表 shows (manual 002). What the person left out is an empty text.
 *
 * @param institution the assessment institution's name
 * @param plan        the assessment plan's name
 * @param photo       JPEG or PNG, empty when there is none
 * @param appliedOn   the day of the application
 */
public record ApplicationForm(String institution, String plan, Person person, History history, Target target,
                              byte[] photo, LocalDate appliedOn) {

    /**
     * Who applies.
     *
     * @param birthDate as shown
     * @param idNumber  the whole number: the form is the person's own
     */
    public record Person(String name, String sex, String birthDate, String ethnicGroup, String idType,
                         String idNumber, String phone, String householdType, String householdAddress) {
    }

    /**
     * What the person did so far.
     *
     * @param source        source of candidate 考生来源
     * @param employer      school or employer
     * @param entryDate     as shown
     * @param previousLevel level of a certificate held before
     */
    public record History(String source, String employer, String education, String entryDate, String yearsOfWork,
                          String previousLevel) {
    }

    /**
     * What the person applies for.
     *
     * @param direction the job direction 工种/职业方向
     */
    public record Target(String occupation, String direction, String level) {
    }
}
