import { addTexts } from '@/texts/texts';
import en from './issuance.en.json';
import zh from './issuance.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    issuance: typeof zh;
  }
}

addTexts('issuance', zh, en);
