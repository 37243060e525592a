import { request } from '@playwright/test';

const DAY = 86_400_000;
const DOOR = () => `${process.env.CLOUD}/_local/clock`;

let moves = 0;

/** Which day it is: another number after each move of the clock. */
export function today(): number {
  return moves;
}

/** So many days after the day on which the main line begins, at this time in China; 41 days before today, as its certificates are of this week. */
export function day(number: number, time = '08:05'): Date {
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  return new Date(new Date(`${today}T${time}:00+08:00`).getTime() + (number - 41) * DAY);
}

/** A moment as it is typed into a form. */
export function typed(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

/** Moves the platform's clock; sessions that are older than their time end by that. */
export async function moveTo(moment: Date): Promise<void> {
  const api = await request.newContext();
  await api.put(DOOR(), { data: { now: moment.toISOString() } });
  moves++;
  await api.dispose();
}

/** Lets the platform's clock go with the machine's again. */
export async function present(): Promise<void> {
  const api = await request.newContext();
  await api.delete(DOOR());
  moves++;
  await api.dispose();
}
