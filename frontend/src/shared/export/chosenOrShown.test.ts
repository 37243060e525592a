import { expect, it } from 'vitest';
import { chosenOrShown } from './chosenOrShown';

const [a, b] = [{ id: 'a' }, { id: 'b' }];

it('exports the chosen, whatever is shown', () => {
  expect(chosenOrShown(['b'], [a], [a, b])).toEqual(['b']);
});

it('exports what the filters show', () => {
  expect(chosenOrShown([], [a], [a, b])).toEqual(['a']);
});

it('leaves all to the API where nothing is filtered', () => {
  expect(chosenOrShown([], [a, b], [a, b])).toEqual([]);
});
