/** Uploaded photos: checked against a profile and made anew. */
package org.certline.documents.photo;
