import { addTexts } from '@/texts/texts';
import en from './app.en.json';
import zh from './app.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    app: typeof zh;
  }
}

addTexts('app', zh, en);
