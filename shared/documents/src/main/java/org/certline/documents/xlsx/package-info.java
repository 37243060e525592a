/** Workbooks in and out: columns by title, rows as streams, refusals by cell. */
package org.certline.documents.xlsx;
