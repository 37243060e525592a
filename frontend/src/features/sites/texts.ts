import { addTexts } from '@/texts/texts';
import en from './sites.en.json';
import zh from './sites.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    sites: typeof zh;
  }
}

addTexts('sites', zh, en);
