package org.certline.domain.arrangement;

/** A subject at a site: the candidates who share its rooms. */
record SubjectAtSite(String subjectId, String siteId) {
}
