import type { Browser } from '@playwright/test';
import { today } from './clock';
import { Person } from './person';

const present = new Map<string, Person>();
let working: { person: Person; day: number } | undefined;

/** Somebody of the cast at a page of the office, each with a browser of their own. */
export async function at(browser: Browser, loginName: string, pageName: string): Promise<Person> {
  const person = present.get(loginName) ?? (await Person.at(browser));
  present.set(loginName, person);
  // One goes on where one was, unless somebody else worked meanwhile, it is another day, or something lies open.
  const open = await person.page.getByRole('dialog').filter({ visible: true }).count();
  if (working?.person !== person || working.day !== today() || open > 0) {
    await person.begins(loginName);
    working = { person, day: today() };
  }
  await person.goTo(pageName);
  return person;
}

/** Everybody goes home. */
export async function allLeave(): Promise<void> {
  await Promise.all([...present.values()].map((person) => person.leaves()));
  present.clear();
}
