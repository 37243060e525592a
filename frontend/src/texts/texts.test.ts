import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Keys of texts, without the endings English needs to count. */
function keys(texts: object, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key.replace(/_(one|other)$/, '')] : keys(value as object, `${prefix}${key}.`),
  );
}

function placeholders(texts: object): string[] {
  return [...new Set([...JSON.stringify(texts).matchAll(/\{\{\w+\}\}/g)].map(([name]) => name))].sort();
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as object;

describe('texts', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.zh.json'))
    .map((name) => join('src', name));

  it('are found', () => expect(files.length).toBeGreaterThan(2));

  it.each(files)('%s says the same in both languages', (chinese) => {
    const english = chinese.replace('.zh.json', '.en.json');
    expect([...new Set(keys(read(english)))].sort()).toEqual([...new Set(keys(read(chinese)))].sort());
    expect(placeholders(read(english))).toEqual(placeholders(read(chinese)));
  });
});
