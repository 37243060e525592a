import { describe, expect, it } from 'vitest';
import { dropOf, firstFree, type Placement } from './drop';

function sitting(registrationId: string, roomId: string, seat: number): Placement {
  return {
    id: `${registrationId}.written`,
    registrationId,
    roomId,
    seat,
    subjectId: 'written',
    subjectName: '理论知识',
    exam: { start: '', end: '' },
    siteId: 'site',
    roomName: roomId,
    candidateNumber: '1',
    candidateName: '王芳',
    collegeId: 'college',
    collegeName: '示范职业技术学院',
    ticketNumber: '',
    manual: false,
  };
}

const wang = sitting('wang', '101', 1);
const li = sitting('li', '101', 2);

describe('dropOf', () => {
  it('moves to a free seat, here or in another room', () => {
    expect(dropOf(wang, { roomId: '101', seat: 3 }, [wang, li])).toEqual({ kind: 'move', to: { roomId: '101', seat: 3 } });
    expect(dropOf(wang, { roomId: '102', seat: 2 }, [])).toEqual({ kind: 'move', to: { roomId: '102', seat: 2 } });
  });

  it('exchanges seats with who sits there', () => {
    expect(dropOf(wang, { roomId: '101', seat: 2 }, [wang, li])).toEqual({ kind: 'swap', with: li });
  });

  it('leaves where it is who is put back', () => {
    expect(dropOf(wang, { roomId: '101', seat: 1 }, [wang, li])).toEqual({ kind: 'nothing' });
  });

  it('gives nobody a seat that somebody else would lose', () => {
    const without = { registrationId: 'zhao', subjectId: 'written' };
    expect(dropOf(without, { roomId: '101', seat: 2 }, [li])).toEqual({ kind: 'taken', by: li });
    expect(dropOf(without, { roomId: '101', seat: 3 }, [li])).toEqual({ kind: 'move', to: { roomId: '101', seat: 3 } });
  });
});

describe('firstFree', () => {
  it('finds the lowest free number, and none in a full room', () => {
    expect(firstFree(3, [wang, li])).toBe(3);
    expect(firstFree(3, [li])).toBe(1);
    expect(firstFree(2, [wang, li])).toBeUndefined();
  });
});
