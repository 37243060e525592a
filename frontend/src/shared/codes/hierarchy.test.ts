import { describe, expect, it } from 'vitest';
import { branchesOf, pathTo } from './hierarchy';

const REGIONS = [
  { code: '370000', parent: '', zh: '山东省' },
  { code: '370600', parent: '370000', zh: '烟台市' },
  { code: '370602', parent: '370600', zh: '芝罘区' },
  { code: '110000', parent: '', zh: '北京市' },
];

describe('a hierarchical code list', () => {
  it('leads from the top to a code', () => expect(pathTo(REGIONS, '370602')).toEqual(['370000', '370600', '370602']));

  it('has no way to an unknown code', () => expect(pathTo(REGIONS, '999999')).toEqual([]));

  it('branches', () => {
    const [shandong, beijing] = branchesOf(REGIONS, ({ zh }) => zh);
    expect(shandong?.children?.[0]?.children).toEqual([{ value: '370602', label: '芝罘区' }]);
    expect(beijing).toEqual({ value: '110000', label: '北京市' });
  });
});
