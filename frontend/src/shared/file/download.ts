import type { Schema } from '@/api/types';

/** Saves the file that a link of the API leads to. */
export function download({ url, fileName }: Schema<'DownloadLink'>): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.rel = 'noopener';
  document.body.append(link);
  link.click();
  link.remove();
}
