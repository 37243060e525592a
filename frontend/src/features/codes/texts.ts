import { addTexts } from '@/texts/texts';
import en from './codes.en.json';
import zh from './codes.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    codes: typeof zh;
  }
}

addTexts('codes', zh, en);
