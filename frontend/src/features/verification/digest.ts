/** The SHA-256 of a file in hexadecimal, computed by this browser; the file goes nowhere. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers compute digests on pages that came by a safe connection only. */
export function canDigest(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}
