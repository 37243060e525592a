import { addTexts } from '@/texts/texts';
import en from './arrangements.en.json';
import zh from './arrangements.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    arrangements: typeof zh;
  }
}

addTexts('arrangements', zh, en);
