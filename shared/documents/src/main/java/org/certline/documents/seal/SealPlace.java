package org.certline.documents.seal;

/**
 * Where a seal stands on a page, measured from the bottom left.
 *
 * @param page   1 for the first
 * @param left   in points
 * @param bottom in points
 * @param width  in points
 * @param height in points
 */
public record SealPlace(int page, float left, float bottom, float width, float height) {
}
