import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRenewal } from '../useArrangement';
import { carryOut } from './carryOut';
import type { Drop, Placement } from './drop';
import type { SeatRoom } from './useRooms';

/** What became of the last move. */
export type Outcome = { kind: 'done'; text: string; undo?: () => Promise<void> } | { kind: 'refused'; by: unknown };

export type Moves = ReturnType<typeof useMoves>;

/** Moves people between seats, one move at a time, and remembers the last so that it can be undone. */
export function useMoves(planId: string, rooms: SeatRoom[]) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const renew = useRenewal(planId);
  const [pending, setPending] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();

  async function attempt(who: Placement, drop: Drop, done: Outcome) {
    setPending(drop.kind === 'swap' ? [who.registrationId, drop.with.registrationId] : [who.registrationId]);
    try {
      await carryOut(planId, who, drop);
      setOutcome(done);
    } catch (failure) {
      setOutcome({ kind: 'refused', by: failure });
    } finally {
      // A refusal, too, may mean that somebody else changed something.
      await renew();
      setPending([]);
    }
  }

  function done(who: Placement, drop: Drop): Outcome {
    const name = who.candidateName;
    // Swapping again swaps back; who moved goes back to the old seat.
    const back: Drop = drop.kind === 'swap' ? drop : { kind: 'move', to: { roomId: who.roomId, seat: who.seat } };
    return {
      kind: 'done',
      text:
        drop.kind === 'swap'
          ? t('seats.swapped', { name, other: drop.with.candidateName })
          : t('seats.moved', { name, ...placeOf(drop) }),
      undo: () => attempt(who, back, { kind: 'done', text: t('seats.undone') }),
    };
  }

  function placeOf(drop: Drop) {
    const to = drop.kind === 'move' ? drop.to : undefined;
    return { room: rooms.find(({ roomId }) => roomId === to?.roomId)?.name ?? '', seat: to?.seat };
  }

  return {
    pending,
    outcome,
    forget: () => setOutcome(undefined),
    /** Does what a drop means. */
    run: async (who: Placement, drop: Drop) => {
      if (pending.length === 0 && drop.kind !== 'nothing') {
        await attempt(who, drop, done(who, drop));
      }
    },
    /** Says what was done in the drawer. */
    tell: (who: Placement, drop: Drop) => {
      setOutcome(done(who, drop));
      void renew();
    },
  };
}
