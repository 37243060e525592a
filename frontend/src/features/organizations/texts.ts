import { addTexts } from '@/texts/texts';
import en from './organizations.en.json';
import zh from './organizations.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    organizations: typeof zh;
  }
}

addTexts('organizations', zh, en);
