import { addTexts } from '@/texts/texts';
import en from './verification.en.json';
import zh from './verification.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    verification: typeof zh;
  }
}

addTexts('verification', zh, en);
