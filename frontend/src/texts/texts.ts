import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './shared.en.json';
import zh from './shared.zh.json';

/** The portal's languages; Chinese is the one it speaks first. */
export const LANGUAGES = { 'zh-CN': '中文', en: 'English' } as const;

export type Language = keyof typeof LANGUAGES;

/** The texts of each area by its name; an area adds its own where it adds them at run time. */
export interface Texts {
  shared: typeof zh;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shared';
    resources: Texts;
  }
}

const KEPT = 'certline.language';

function kept(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN';
}

void i18next.use(initReactI18next).init({
  lng: kept(),
  fallbackLng: 'zh-CN',
  defaultNS: 'shared',
  interpolation: { escapeValue: false },
  resources: {},
  initAsync: false,
});

/** Whether somebody chose a language in this browser. */
export function hasChosenLanguage(): boolean {
  return localStorage.getItem(KEPT) !== null;
}

/** Makes an area's texts known under its name. */
export function addTexts<Area extends keyof Texts>(area: Area, chinese: Texts[Area], english: Shape<Texts[Area]>): void {
  i18next.addResourceBundle('zh-CN', area, chinese);
  i18next.addResourceBundle('en', area, english);
}

/** The language now. */
export function language(): Language {
  return i18next.language as Language;
}

/** Speaks another language from now on, here and at the next visit. */
export async function speak(chosen: Language): Promise<void> {
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen;
  await i18next.changeLanguage(chosen);
}

/** The same keys with other texts; English may have more forms of a text that counts. */
export type Shape<T> = { [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

document.documentElement.lang = kept();
addTexts('shared', zh, en);
