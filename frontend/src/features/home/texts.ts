import { addTexts } from '@/texts/texts';
import en from './home.en.json';
import zh from './home.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    home: typeof zh;
  }
}

addTexts('home', zh, en);
