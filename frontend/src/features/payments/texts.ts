import { addTexts } from '@/texts/texts';
import en from './payments.en.json';
import zh from './payments.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    payments: typeof zh;
  }
}

addTexts('payments', zh, en);
