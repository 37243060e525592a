/** Code lists: what a code stands for, in which version of which standard or catalogue. */
package org.certline.domain.codelist;
