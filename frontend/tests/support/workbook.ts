import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Fills in a template of the platform as somebody in an office would: its titles stay, rows of text come below. */
export function fillIn(template: string, filled: string, rows: Record<string, string>[]): string {
  const parts = unzipSync(readFileSync(template));
  const titles = rowsOf(parts)[0]!;
  const written = rows.map((row, index) => rowXml(index + 2, titles.map((title) => row[plain(title)] ?? '')));
  const sheet = strFromU8(parts[SHEET]!).replace(/<row r="(?!1")\d+".*?<\/row>/gs, '');
  parts[SHEET] = strToU8(sheet.replace('</sheetData>', `${written.join('')}</sheetData>`));
  writeFileSync(filled, zipSync(parts));
  return filled;
}

/** The rows of a workbook's first sheet, each by the titles of the first row. */
export function read(workbook: string): Record<string, string>[] {
  const [titles, ...rows] = rowsOf(unzipSync(readFileSync(workbook)));
  return rows.map((cells) => Object.fromEntries(titles!.map((title, at) => [plain(title), cells[at] ?? ''])));
}

function rowsOf(parts: Record<string, Uint8Array>): string[][] {
  const shared = parts['xl/sharedStrings.xml'];
  const texts = shared ? [...strFromU8(shared).matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) => textOf(item!)) : [];
  return [...strFromU8(parts[SHEET]!).matchAll(/<row [^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map(([, cells]) => {
    const row: string[] = [];
    for (const [, attributes, inside] of (cells ?? '').matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const value = textOf(inside ?? '');
      row[columnOf(/r="([A-Z]+)/.exec(attributes!)![1]!)] = attributes!.includes('t="s"') ? texts[Number(value)]! : value;
    }
    return row;
  });
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<(?:t|v)(?: [^>]*)?>(.*?)<\/(?:t|v)>/gs)]
    .map(([, text]) => text)
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowXml(number: number, cells: string[]): string {
  const written = cells.map((text, column) =>
    text ? `<c r="${letters(column)}${number}" t="inlineStr"><is><t>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>` : '',
  );
  return `<row r="${number}">${written.join('')}</row>`;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** Templates mark what has to be there with a star. */
function plain(title: string): string {
  return title.replace(/\s*[*＊]\s*/g, '').trim();
}
