import type { PointGroup } from 'signature_pad';

/** In CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What the API takes of a signature's image, and what keeps its file small. */
const WIDEST = 2000;
const HIGHEST = 1000;
const SHARPEST = 2;

/** How many pixels of the image stand for one of the screen. */
export function sharpness({ width, height }: Size, screen: number): number {
  return Math.min(Math.max(screen, 1), SHARPEST, WIDEST / width, HIGHEST / height);
}

/** A signature after the phone was turned: in the same proportions, in the middle of the new pad. */
export function refitted(strokes: PointGroup[], from: Size, to: Size): PointGroup[] {
  const scale = Math.min(to.width / from.width, to.height / from.height);
  const left = (to.width - from.width * scale) / 2;
  const top = (to.height - from.height * scale) / 2;
  return strokes.map((stroke) => ({
    ...stroke,
    points: stroke.points.map((point) => ({ ...point, x: left + point.x * scale, y: top + point.y * scale })),
  }));
}
