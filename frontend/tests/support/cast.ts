import type { Browser } from '@playwright/test';
import { Person } from './person';

const present = new Map<string, Person>();

/** Somebody of the cast at a page of the office, each with a browser of their own. */
export async function at(browser: Browser, loginName: string, pageName: string): Promise<Person> {
  const person = present.get(loginName) ?? (await Person.at(browser));
  present.set(loginName, person);
  await person.begins(loginName);
  await person.goTo(pageName);
  return person;
}

/** Everybody goes home. */
export async function allLeave(): Promise<void> {
  await Promise.all([...present.values()].map((person) => person.leaves()));
  present.clear();
}
