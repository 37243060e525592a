import { addTexts } from '@/texts/texts';
import en from './papers.en.json';
import zh from './papers.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    papers: typeof zh;
  }
}

addTexts('papers', zh, en);
