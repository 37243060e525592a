import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objectionTo, sizeOf, type FileKind } from '@/shared/file/fileKind';
import { Field } from '@/shared/light/Field';
import { canDigest, digestOf } from './digest';
import type { Question } from './question';
import { useFileDrop } from './useFileDrop';

/** What a browser can well hold in memory; certificates are far smaller. */
const PDF: FileKind = { endings: ['.pdf'], most: 64 << 20 };

interface FileQuestionProps {
  disabled: boolean;
  onAsk: (question: Question) => void;
}

/** Asks by a file, dropped or chosen, of which only the checksum leaves the device. */
export function FileQuestion({ disabled, onAsk }: FileQuestionProps) {
  const { t } = useTranslation(['verification', 'shared']);
  const [number, setNumber] = useState('');
  const [hashing, setHashing] = useState(false);
  const [objection, setObjection] = useState<string>();

  async function take(file: File | undefined) {
    const wrong = file && objectionTo(file, PDF);
    setObjection(wrong && t(`shared:import.${wrong}`, { endings: '.pdf', size: sizeOf(PDF.most) }));
    if (!file || wrong || disabled || hashing) {
      return;
    }
    setHashing(true);
    try {
      onAsk({ by: 'digest', file, sha256: await digestOf(file), number: number.replace(/\s/g, '') });
    } catch {
      setObjection(t('file.unreadable'));
    } finally {
      setHashing(false);
    }
  }

  const over = useFileDrop((file) => void take(file));

  return (
    <section className="light-card light-stack">
      <h2>{t('file.title')}</h2>
      {canDigest() ? (
        <label className={over ? 'drop over' : 'drop'}>
          <input
            type="file"
            accept=".pdf,application/pdf"
            disabled={disabled || hashing}
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
          <span aria-live="polite">{hashing ? `${t('file.hashing')}…` : over ? t('file.drop') : t('file.choose')}</span>
        </label>
      ) : (
        <p>{t('file.noHashing')}</p>
      )}
      {objection && (
        <p role="alert" className="objection">
          {objection}
        </p>
      )}
      <p className="local">{t('file.local')}</p>
      <Field
        label={t('file.number')}
        hint={t('file.numberHint')}
        value={number}
        maxLength={60}
        className="code"
        onChange={({ target }) => setNumber(target.value)}
      />
    </section>
  );
}
