import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { Refused } from '@/shared/page/Refused';
import { useTerms } from '@/terms/useTerms';
import { useAccurateCandidates } from './useAccurateCandidates';

interface CandidateChoiceProps {
  /** Given by the form. */
  id?: string;
  value?: string;
  onChange?: (number: string) => void;
  open: boolean;
  /** The kind of whoever is chosen. */
  onKind: (kind: Schema<'CandidateKind'>) => void;
}

/** Finds one candidate of the college by name or number. */
export function CandidateChoice({ id, value, onChange, open, onKind }: CandidateChoiceProps) {
  const { t } = useTranslation(['registrations', 'shared']);
  const { term } = useTerms();
  const [typed, setTyped] = useState('');
  const { candidates, isFetching, error } = useAccurateCandidates(typed, open);
  return (
    <>
      <Select
        id={id}
        value={value}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        loading={isFetching}
        placeholder={t('shared:form.choose')}
        notFoundContent={isFetching ? null : t('candidateNone')}
        options={candidates.map(({ number, name, idNumber, kind }) => ({
          value: number,
          label: `${name} ${idNumber} ${term('candidateKind', kind)}`,
          kind,
        }))}
        onChange={(number, option) => {
          onChange?.(number);
          onKind((option as unknown as { kind: Schema<'CandidateKind'> }).kind);
        }}
      />
      {error && <Refused what={t('shared:list.failed')} by={error} />}
    </>
  );
}
