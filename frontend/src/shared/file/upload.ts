import i18next from 'i18next';
import { ProblemError } from '@/api/problem';

/**
 * Sends a file to the place the API named.
 *
 * @param onProgress gets how much is sent, in percent
 * @throws ProblemError when the connection breaks or the store refuses; nothing is imported then
 */
export function upload(link: string, file: File, onProgress: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = () => reject(new ProblemError('portal.upload-failed', request.status, i18next.t('shared:import.uploadFailed')));
    request.open('PUT', link);
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((100 * loaded) / total));
    request.onload = () => (request.status < 300 ? resolve() : fail());
    request.onerror = fail;
    request.onabort = fail;
    request.send(file);
  });
}
