import { api } from '@/api/client';
import type { Drop, Movable } from './drop';

/** Does what a drop means; the API may refuse it. */
export async function carryOut(planId: string, moved: Movable, drop: Drop): Promise<void> {
  const { registrationId, subjectId } = moved;
  if (drop.kind === 'swap') {
    await api.POST('/api/plans/{planId}/placements/swap', {
      params: { path: { planId } },
      body: { subjectId, registrationId, otherRegistrationId: drop.with.registrationId },
    });
  } else if (drop.kind !== 'nothing') {
    // Of a seat that is taken, the API says why it can't be had.
    const { roomId, seat } = drop.kind === 'move' ? drop.to : drop.by;
    await api.PUT('/api/plans/{planId}/placements/{registrationId}/{subjectId}', {
      params: { path: { planId, registrationId, subjectId } },
      body: { roomId, seat },
    });
  }
}
