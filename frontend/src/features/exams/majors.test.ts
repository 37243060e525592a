import { describe, expect, it } from 'vitest';
import { majorsOf, majorTree } from './majors';

const ENTRIES = [
  { code: '51', zh: '电子与信息大类', parent: '' },
  { code: '5102', zh: '计算机类', parent: '51' },
  { code: '510203', zh: '软件技术', parent: '5102' },
  { code: '510201', zh: '计算机应用技术', parent: '5102' },
];

describe('majors', () => {
  it('stand below their classes', () =>
    expect(majorTree(ENTRIES, '2021')).toEqual([
      {
        value: '51@2021',
        title: '电子与信息大类 51',
        children: [
          {
            value: '5102@2021',
            title: '计算机类 5102',
            children: [
              { value: '510203@2021', title: '软件技术 510203' },
              { value: '510201@2021', title: '计算机应用技术 510201' },
            ],
          },
        ],
      },
    ]));

  it('are found by their keys, those of other catalogues left out', () =>
    expect(majorsOf(ENTRIES, '2021', ['510201@2021', '510203@2015', '510203@2021'])).toEqual([
      { code: '510201', name: '计算机应用技术', catalogueVersion: '2021' },
      { code: '510203', name: '软件技术', catalogueVersion: '2021' },
    ]));
});
