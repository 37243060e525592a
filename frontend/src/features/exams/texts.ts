import { addTexts } from '@/texts/texts';
import en from './exams.en.json';
import zh from './exams.zh.json';

declare module '@/texts/texts' {
  interface Texts {
    exams: typeof zh;
  }
}

addTexts('exams', zh, en);
