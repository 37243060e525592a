import type { PointGroup } from 'signature_pad';
import { describe, expect, it } from 'vitest';
import { refitted, sharpness } from './strokes';

describe('sharpness', () => {
  it('never makes an image that the API refuses', () => {
    for (const size of [{ width: 328, height: 220 }, { width: 1600, height: 700 }, { width: 2600, height: 300 }]) {
      const ratio = sharpness(size, 3);
      expect(size.width * ratio).toBeLessThanOrEqual(2000);
      expect(size.height * ratio).toBeLessThanOrEqual(1000);
    }
  });

  it('is the screen’s where that is coarse', () => {
    expect(sharpness({ width: 328, height: 220 }, 1)).toBe(1);
    expect(sharpness({ width: 328, height: 220 }, 1.5)).toBe(1.5);
  });
});

describe('refitted', () => {
  const stroke = { points: [{ x: 0, y: 0, pressure: 0.5, time: 1 }, { x: 300, y: 200, pressure: 0.5, time: 2 }] } as PointGroup;

  it('keeps the whole signature on the pad, and its proportions', () => {
    const [turned] = refitted([stroke], { width: 300, height: 200 }, { width: 600, height: 100 });
    expect(turned!.points.map(({ x, y }) => [x, y])).toEqual([[225, 0], [375, 100]]);
  });

  it('leaves it alone where the pad stays as it is', () => {
    expect(refitted([stroke], { width: 300, height: 200 }, { width: 300, height: 200 })).toEqual([stroke]);
  });
});
