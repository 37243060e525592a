/** Archives of photos from anybody's computer. */
package org.certline.documents.zip;
