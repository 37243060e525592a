/** What the image of a seal must be, as the platform checks it again. */
const MOST_BYTES = 512 * 1024;
const MOST_PIXELS = 1000;
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What speaks against an image before it is sent. */
export type Objection =
  | { reason: 'notPng' | 'tooLarge' | 'notTransparent' }
  | { reason: 'tooWide'; width: number; height: number };

/** The bytes of a file as a seal's image, or what speaks against it. */
export function objectionToSeal(bytes: Uint8Array): Objection | undefined {
  if (bytes.length < 26 || PNG.some((byte, at) => bytes[at] !== byte)) {
    return { reason: 'notPng' };
  }
  if (bytes.length > MOST_BYTES) {
    return { reason: 'tooLarge' };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width > MOST_PIXELS || height > MOST_PIXELS) {
    return { reason: 'tooWide', width, height };
  }
  return hasTransparency(bytes[25]!, bytes) ? undefined : { reason: 'notTransparent' };
}

/** Grey and colour with alpha say so in the header; a palette is transparent through a chunk of its own. */
function hasTransparency(colourType: number, bytes: Uint8Array): boolean {
  return colourType === 4 || colourType === 6 || (colourType === 3 && includesChunk(bytes, 'tRNS'));
}

function includesChunk(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (wanted.every((byte, index) => bytes[at + 4 + index] === byte)) {
      return true;
    }
  }
  return false;
}

/** Bytes as the API takes an image. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += String.fromCharCode(byte);
  }
  return btoa(text);
}
