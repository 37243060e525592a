package org.certline.domain.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.certline.domain.Decision;
import org.certline.domain.Refusal;
import org.certline.domain.candidate.PhoneRule;

/** What an organization or a college must be to be opened or edited. */
public final class OrganizationRule {

    /** Kind, filing code (4), province (2) and sequence (6): the first 13 characters of a certificate number. */
    private static final Pattern INSTITUTION_CODE = Pattern.compile("[YS]\\d{12}");
    private static final Pattern COLLEGE_CODE = Pattern.compile("\\d{5,10}");

    private OrganizationRule() {
    }

    public static Decision<Organization> check(Organization organization) {
        List<Refusal> refusals = contact(organization.name(), organization.contactPhone());
        if (!INSTITUTION_CODE.matcher(organization.institutionCode()).matches()) {
            refusals.add(Refusal.in("institutionCode", OrganizationReason.INSTITUTION_CODE_INVALID));
        }
        return Decision.unless(refusals, organization);
    }

    /**
     * @param regions every code of the region list
     */
    public static Decision<College> check(College college, Set<String> regions) {
        List<Refusal> refusals = contact(college.name(), college.contactPhone());
        if (!COLLEGE_CODE.matcher(college.code()).matches()) {
            refusals.add(Refusal.in("code", OrganizationReason.COLLEGE_CODE_INVALID));
        }
        if (!regions.contains(college.regionCode())) {
            refusals.add(Refusal.in("regionCode", OrganizationReason.REGION_UNKNOWN));
        }
        return Decision.unless(refusals, college);
    }

    private static List<Refusal> contact(String name, String phone) {
        List<Refusal> refusals = new ArrayList<>();
        if (name.isBlank()) {
            refusals.add(Refusal.in("name", OrganizationReason.NAME_MISSING));
        }
        if (!PhoneRule.check(phone).refusals().isEmpty()) {
            refusals.add(Refusal.in("contactPhone", OrganizationReason.CONTACT_PHONE_INVALID));
        }
        return refusals;
    }
}
