import { addTexts } from '@/texts/texts';
import en from './candidates.en.json';
import zh from './candidates.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    candidates: typeof zh;
  }
}

addTexts('candidates', zh, en);
