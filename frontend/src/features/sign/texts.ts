import { addTexts } from '@/texts/texts';
import en from './sign.en.json';
import zh from './sign.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    sign: typeof zh;
  }
}

addTexts('sign', zh, en);
