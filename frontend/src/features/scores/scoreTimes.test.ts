import { expect, it } from 'vitest';
import { mayCorrect, mayImport, phaseOf, type ScorePhase } from './scoreTimes';

type State = 'NOT_STARTED' | 'OPEN' | 'ENDED';

it.each<[State, State, ScorePhase, boolean, boolean]>([
  ['NOT_STARTED', 'NOT_STARTED', 'before', false, false],
  ['OPEN', 'NOT_STARTED', 'entering', true, true],
  ['ENDED', 'NOT_STARTED', 'between', false, true],
  ['ENDED', 'OPEN', 'public', false, true],
  ['ENDED', 'ENDED', 'locked', false, false],
])('entry %s and publicity %s are %s', (scoreEntry, publicity, phase, importing, correcting) => {
  const plan = { states: { scoreEntry, publicity } } as Parameters<typeof phaseOf>[0];
  expect([phaseOf(plan), mayImport(plan), mayCorrect(plan)]).toEqual([phase, importing, correcting]);
});
