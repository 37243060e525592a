import { describe, expect, it } from 'vitest';
import { countBelow, entriesOf } from './codeEntries';

const REGIONS = [
  { code: '110000', zh: '北京市', en: 'Beijing', parent: '' },
  { code: '370000', zh: '山东省', en: 'Shandong', parent: '' },
  { code: '370600', zh: '烟台市', en: '', parent: '370000' },
  { code: '370602', zh: '芝罘区', en: '', parent: '370600' },
];
const codes = (words: string, parent = '') => entriesOf(REGIONS, { words, parent }).map(({ code }) => code);

describe('a code list', () => {
  it('begins at the top', () => expect(codes('')).toEqual(['110000', '370000']));

  it('shows what is below a code', () => expect(codes('', '370000')).toEqual(['370600']));

  it('is searched at every depth, by code and by both names', () => {
    expect(codes('3706')).toEqual(['370600', '370602']);
    expect(codes(' 芝罘 ', '110000')).toEqual(['370602']);
    expect(codes('shan')).toEqual(['370000']);
    expect(codes('没有')).toEqual([]);
  });

  it('counts what is below', () => expect(countBelow(REGIONS).get('370000')).toBe(1));
});
