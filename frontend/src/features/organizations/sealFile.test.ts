import { describe, expect, it } from 'vitest';
import { base64, objectionToSeal } from './sealFile';

function png({ width = 400, height = 400, colourType = 6, chunks = '', length = 0 } = {}): Uint8Array {
  const bytes = new Uint8Array(Math.max(64, length));
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, 13);
  bytes.set([...'IHDR'].map((letter) => letter.charCodeAt(0)), 12);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes[24] = 8;
  bytes[25] = colourType;
  bytes.set([...chunks].map((letter) => letter.charCodeAt(0)), 33);
  return bytes;
}

describe('the image of a seal', () => {
  it('is good as a transparent PNG', () => expect(objectionToSeal(png())).toBeUndefined());

  it('is good with a transparent palette', () =>
    expect(objectionToSeal(png({ colourType: 3, chunks: '\0\0\0\0tRNS' }))).toBeUndefined());

  it('must be a PNG', () => {
    expect(objectionToSeal(new Uint8Array([0xff, 0xd8]))).toEqual({ reason: 'notPng' });
    expect(objectionToSeal(new Uint8Array(100))).toEqual({ reason: 'notPng' });
  });

  it('must not be opaque', () => {
    expect(objectionToSeal(png({ colourType: 2 }))).toEqual({ reason: 'notTransparent' });
    expect(objectionToSeal(png({ colourType: 3 }))).toEqual({ reason: 'notTransparent' });
  });

  it('has bounds', () => {
    expect(objectionToSeal(png({ width: 1001 }))).toEqual({ reason: 'tooWide', width: 1001, height: 400 });
    expect(objectionToSeal(png({ length: 512 * 1024 + 1 }))).toEqual({ reason: 'tooLarge' });
  });

  it('is sent in base64', () => expect(base64(new Uint8Array([0, 255, 16]))).toBe('AP8Q'));
});
