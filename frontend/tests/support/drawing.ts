import type { Page } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A seal that nobody could take for a real one, as a PNG file with a transparent ground. */
export async function drawnSeal(page: Page, name: string, text: string): Promise<string> {
  const address = await page.evaluate((word) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 200;
    const pen = canvas.getContext('2d')!;
    pen.strokeStyle = pen.fillStyle = '#c8102e';
    pen.lineWidth = 6;
    pen.arc(100, 100, 92, 0, 2 * Math.PI);
    pen.stroke();
    pen.font = 'bold 40px serif';
    pen.textAlign = 'center';
    pen.fillText(word, 100, 114);
    return canvas.toDataURL('image/png');
  }, text);
  const folder = 'target/browser-test-files';
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, Buffer.from(address.split(',')[1]!, 'base64'));
  return file;
}
