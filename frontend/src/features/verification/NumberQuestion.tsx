import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/light/Field';
import type { Question } from './question';

interface NumberQuestionProps {
  disabled: boolean;
  onAsk: (question: Question) => void;
}

/** Asks by what is printed on the certificate. */
export function NumberQuestion({ disabled, onAsk }: NumberQuestionProps) {
  const { t } = useTranslation(['verification', 'shared']);
  const [number, setNumber] = useState('');
  const [name, setName] = useState('');
  return (
    <form
      className="light-card light-stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ by: 'number', number: number.replace(/\s/g, ''), name: name.trim() });
      }}
    >
      <h2>{t('number.title')}</h2>
      <Field
        label={t('number.number')}
        value={number}
        required
        maxLength={60}
        className="code"
        autoCapitalize="characters"
        onChange={({ target }) => setNumber(target.value)}
      />
      <Field label={t('number.name')} value={name} required maxLength={100} onChange={({ target }) => setName(target.value)} />
      <button type="submit" className="light-button main" disabled={disabled}>
        {t('number.submit')}
      </button>
    </form>
  );
}
