/** Candidates (考生): who they are, their numbers and photos, and how far their identity is verified. */
package org.certline.domain.candidate;
