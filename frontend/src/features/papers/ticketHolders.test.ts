import { describe, expect, it } from 'vitest';
import { ticketHolders, type Placement } from './ticketHolders';

function seat(candidateNumber: string, subjectId: string, start: string, ticketNumber = `t-${candidateNumber}`): Placement {
  return { candidateNumber, candidateName: candidateNumber, collegeName: '', subjectId, ticketNumber, exam: { start, end: start } } as Placement;
}

describe('ticketHolders', () => {
  it('brings the seats of a candidate together, in the order of the exams', () => {
    const holders = ticketHolders([seat('1', 'practical', '2026-11-03T06:00:00Z'), seat('2', 'written', '2026-11-03T00:00:00Z'), seat('1', 'written', '2026-11-03T00:00:00Z')]);
    expect(holders.map(({ candidateNumber, seats }) => [candidateNumber, seats.map(({ subjectId }) => subjectId)])).toEqual([
      ['1', ['written', 'practical']],
      ['2', ['written']],
    ]);
    expect(holders[0]?.ticketNumbers).toEqual(['t-1']);
  });

  it('keeps both ticket numbers of who sits at two sites', () => {
    const [holder] = ticketHolders([seat('1', 'a', '1', 't-1'), seat('1', 'b', '2', 't-2')]);
    expect(holder?.ticketNumbers).toEqual(['t-1', 't-2']);
  });
});
