import { execFileSync } from 'node:child_process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The Chromium of this machine: `CHROMIUM` where it is set, or the first on the path. */
export function chromium(): string {
  const found = process.env.CHROMIUM ?? NAMES.map(which).find(Boolean);
  if (!found) {
    throw new Error('The browser tests need Chromium: install the Debian package "chromium", or set CHROMIUM to its path');
  }
  return found;
}

function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
