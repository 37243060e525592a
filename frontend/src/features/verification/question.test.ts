// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isSame, keyOf, type Question } from './question';

const held = { file: new File(['x'], 'x.pdf'), sha256: 'ab', number: '' };

describe('isSame', () => {
  it('knows a question that is asked again', () => {
    expect(isSame({ by: 'number', number: 'S1', name: '李' }, { by: 'number', number: 'S1', name: '李' })).toBe(true);
    expect(isSame({ by: 'number', number: 'S1', name: '李' }, { by: 'number', number: 'S1', name: '王' })).toBe(false);
  });

  it('tells a question by checksum from one by the file itself', () =>
    expect(isSame({ by: 'digest', ...held }, { by: 'file', ...held })).toBe(false));
});

it('names a question without its file', () => {
  const question: Question = { by: 'digest', ...held, number: 'S1' };
  expect(keyOf(question)).toEqual(['verification', 'digest', 'ab', 'S1']);
});
