/** How a term is coloured: only states are, and never without their word. */
export type Tone = 'neutral' | 'waiting' | 'active' | 'good' | 'bad';

/** A value of the API in the words of the manuals. */
export interface Term {
  zh: string;
  en: string;
  tone: Tone;
}

/** The terms of an enumeration of the API; one that is missing does not compile. */
export type Terms<Value extends string> = Record<Value, Term>;

/** A term in both languages; a state with its colour. */
export function term(zh: string, en: string, tone: Tone = 'neutral'): Term {
  return { zh, en, tone };
}
