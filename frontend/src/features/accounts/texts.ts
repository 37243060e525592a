import { addTexts } from '@/texts/texts';
import en from './accounts.en.json';
import zh from './accounts.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    accounts: typeof zh;
  }
}

addTexts('accounts', zh, en);
