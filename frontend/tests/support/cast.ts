import type { Browser } from '@playwright/test';
import { today } from './clock';
import { Person } from './person';

const present = new Map<string, Person>();
const began = new Map<Person, number>();

/** Somebody of the cast at a page of the office, each with a browser of their own. */
export async function at(browser: Browser, loginName: string, pageName: string): Promise<Person> {
  const person = present.get(loginName) ?? (await Person.at(browser));
  present.set(loginName, person);
  // One goes on where one was, unless it is another day or something lies open.
  if (began.get(person) !== today() || (await person.page.getByRole('dialog').filter({ visible: true }).count()) > 0) {
    await person.begins(loginName);
    began.set(person, today());
  }
  await person.goTo(pageName);
  return person;
}

/** Everybody goes home. */
export async function allLeave(): Promise<void> {
  await Promise.all([...present.values()].map((person) => person.leaves()));
  present.clear();
}
