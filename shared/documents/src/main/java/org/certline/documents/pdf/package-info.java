/** Papers and certificates: a plain record in, a PDF out. */
package org.certline.documents.pdf;
