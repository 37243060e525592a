import { api } from '@/api/client';
import type { Verification } from './verdicts';

/** A file somebody holds, with the SHA-256 it has. */
export interface HeldFile {
  file: File;
  sha256: string;
}

/** What somebody wants verified, and by what. */
export type Question =
  | { by: 'number'; number: string; name: string }
  | { by: 'token'; token: string }
  | ({ by: 'digest'; number: string } & HeldFile)
  | ({ by: 'file'; number: string } & HeldFile);

/** Names a question for good, without the file itself. */
export function keyOf(question: Question): string[] {
  switch (question.by) {
    case 'number':
      return ['verification', question.by, question.number, question.name];
    case 'token':
      return ['verification', question.by, question.token];
    default:
      return ['verification', question.by, question.sha256, question.number];
  }
}

/** Whether two questions would get the same answer. */
export function isSame(one: Question, other: Question): boolean {
  return keyOf(one).join('\n') === keyOf(other).join('\n');
}

/** Asks the platform; only a question by file sends the file. */
export async function ask(question: Question): Promise<Verification> {
  switch (question.by) {
    case 'number': {
      const { number, name } = question;
      return (await api.POST('/api/verification', { body: { number, name } })).data!;
    }
    case 'token':
      return (await api.GET('/api/verification/{token}', { params: { path: { token: question.token } } })).data!;
    case 'digest': {
      const { sha256, number } = question;
      return (await api.POST('/api/verification/digests', { body: { sha256, number: number || null } })).data!;
    }
    case 'file':
      return sendFile(question.file, question.number);
  }
}

async function sendFile(file: File, number: string): Promise<Verification> {
  const { data } = await api.POST('/api/verification/files', {
    params: { query: { number } },
    body: file as never,
    bodySerializer: (body) => body as unknown as File,
    headers: { 'Content-Type': 'application/pdf' },
  });
  return data!;
}
