import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeOf } from '@/shared/file/fileKind';

/** What the platform takes in one request. */
const MOST = 4 << 20;

/** The second step for a file that isn't on record: to have its seal looked at, it must be sent, which its owner decides. */
export function SealCheck({ file, onUpload }: { file: File; onUpload: () => void }) {
  const { t } = useTranslation(['verification', 'shared']);
  const [agreed, setAgreed] = useState(false);
  if (file.size > MOST) {
    return <p className="quiet">{t('upload.tooLarge', { size: sizeOf(MOST) })}</p>;
  }
  return (
    <section className="light-card light-stack no-print">
      <h2>{t('upload.title')}</h2>
      <p className="local">{t('upload.why')}</p>
      <label className="consent">
        <input type="checkbox" checked={agreed} onChange={({ target }) => setAgreed(target.checked)} />
        <span>{t('upload.consent', { name: file.name, size: sizeOf(file.size) })}</span>
      </label>
      <div>
        <button type="button" className="light-button" disabled={!agreed} onClick={onUpload}>
          {t('upload.submit')}
        </button>
      </div>
    </section>
  );
}
