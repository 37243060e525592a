import type { Schema } from '@/api/types';

export type Placement = Schema<'PlacementView'>;

/** A candidate with a ticket, and all seats it is for. */
export interface TicketHolder {
  candidateNumber: string;
  candidateName: string;
  collegeName: string;
  ticketNumbers: string[];
  seats: Placement[];
}

/** The candidates of a list of seats, in its order, each with the seats in the order of the exams. */
export function ticketHolders(placements: Placement[]): TicketHolder[] {
  const holders = new Map<string, TicketHolder>();
  for (const placement of placements) {
    const { candidateNumber, candidateName, collegeName, ticketNumber } = placement;
    const holder = holders.get(candidateNumber) ?? { candidateNumber, candidateName, collegeName, ticketNumbers: [], seats: [] };
    holder.seats.push(placement);
    // A ticket is for one site; who sits at two has two.
    if (!holder.ticketNumbers.includes(ticketNumber)) {
      holder.ticketNumbers.push(ticketNumber);
    }
    holders.set(candidateNumber, holder);
  }
  for (const { seats } of holders.values()) {
    seats.sort((one, other) => one.exam.start.localeCompare(other.exam.start));
  }
  return [...holders.values()];
}
