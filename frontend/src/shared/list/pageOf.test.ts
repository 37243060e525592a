import { describe, expect, it } from 'vitest';
import { pageOf } from './pageOf';

describe('pageOf', () => {
  it('cuts the list into pages', () => {
    expect(pageOf([1, 2, 3], { size: 2 })).toEqual({ items: [1, 2], next: '2' });
    expect(pageOf([1, 2, 3], { size: 2, cursor: '2' })).toEqual({ items: [3], next: '' });
  });

  it('takes a cursor it does not know for the beginning', () => {
    expect(pageOf([1], { size: 2, cursor: 'x' })).toEqual({ items: [1], next: '' });
  });

  it('has nothing while the list is on its way', () => {
    expect(pageOf(undefined, { size: 2 })).toBeUndefined();
  });
});
