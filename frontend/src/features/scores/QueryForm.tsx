import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '@/shared/light/Field';
import type { Person } from './useScoreQuery';

interface QueryFormProps {
  busy: boolean;
  onAsk: (person: Person) => void;
}

/** Who asks; what was typed stays while the answer is looked for. */
export function QueryForm({ busy, onAsk }: QueryFormProps) {
  const { t } = useTranslation(['scores', 'shared']);
  const [name, setName] = useState('');
  const [idNumber, setIdNumber] = useState('');
  return (
    <form
      className="light-card light-stack"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ name: name.trim(), idNumber: idNumber.replace(/\s/g, '').toUpperCase() });
      }}
    >
      <Field
        label={t('query.name')}
        value={name}
        required
        maxLength={50}
        disabled={busy}
        onChange={({ target }) => setName(target.value)}
      />
      <Field
        label={t('query.idNumber')}
        hint={t('query.hint')}
        value={idNumber}
        required
        maxLength={30}
        disabled={busy}
        className="code"
        autoCapitalize="characters"
        onChange={({ target }) => setIdNumber(target.value)}
      />
      <button type="submit" className="light-button main" disabled={busy}>
        {t('query.submit')}
      </button>
    </form>
  );
}
