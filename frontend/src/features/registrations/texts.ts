import { addTexts } from '@/texts/texts';
import en from './registrations.en.json';
import zh from './registrations.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    registrations: typeof zh;
  }
}

addTexts('registrations', zh, en);
