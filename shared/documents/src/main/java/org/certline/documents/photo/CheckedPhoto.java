package org.certline.documents.photo;

/**
 * A photo that meets its profile, made anew so that nothing of the uploaded file is left in it.
 *
 * @param jpeg   the picture as a JPEG in RGB without metadata
 * @param width  pixels across
 * @param height pixels down
 */
public record CheckedPhoto(byte[] jpeg, int width, int height) {
}
