// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { partsOf } from './certificate';

it('parts a selection as the API takes it', () => {
  expect(partsOf(['1', '2', '3', '4', '5'], 2)).toEqual([['1', '2'], ['3', '4'], ['5']]);
  expect(partsOf([], 2)).toEqual([]);
});
