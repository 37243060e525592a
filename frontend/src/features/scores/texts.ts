import { addTexts } from '@/texts/texts';
import en from './scores.en.json';
import zh from './scores.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    scores: typeof zh;
  }
}

addTexts('scores', zh, en);
