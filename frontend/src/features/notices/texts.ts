import { addTexts } from '@/texts/texts';
import en from './notices.en.json';
import zh from './notices.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    notices: typeof zh;
  }
}

addTexts('notices', zh, en);
