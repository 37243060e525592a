package org.certline.domain.site;

import java.util.EnumSet;
import java.util.Set;

/** Where the application for a site stands (manual 001 §5.2.4.1). */
public enum SiteState {
    /** 未提交. */
    DRAFT,
    /** 待审核. */
    SUBMITTED,
    /** 审核通过. */
    APPROVED,
    /** 审核退回. */
    RETURNED;

    /** The states that may follow. */
    public Set<SiteState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(DRAFT, APPROVED, RETURNED);
            case APPROVED -> EnumSet.noneOf(SiteState.class);
        };
    }

    /** Whether the college may edit or delete it. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
