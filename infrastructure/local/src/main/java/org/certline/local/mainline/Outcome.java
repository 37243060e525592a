package org.certline.local.mainline;

import java.time.Instant;

/** What the main line left behind. */
public record Outcome(Cast cast, Offer offer, Instant opening) {

    /** What a visitor wants to know, as text. */
    public String notes(String password) {
        StringBuilder notes = new StringBuilder("Accounts (password of each: " + password + ")\n");
        notes.append("  operator, ").append(cast.organization().admin().loginName());
        cast.colleges().forEach(college -> notes.append(", ").append(college.admin().loginName()));
        return notes.append('\n').toString();
    }
}
