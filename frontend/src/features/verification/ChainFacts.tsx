import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';

/** 上链信息, folded for those who don't ask; paper shows it. */
export function ChainFacts({ recorded }: { recorded: Schema<'ChainView'> }) {
  const { t } = useTranslation(['verification', 'shared']);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const unfold = () => details.current?.setAttribute('open', '');
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
  const facts: [string, ReactNode][] = [
    [t('chain.height'), recorded.blockHeight],
    [t('chain.blockHash'), recorded.blockHash],
    [t('chain.transactionHash'), recorded.transactionHash],
    [t('chain.index'), recorded.index],
  ];
  return (
    <details ref={details} className="light-card chain">
      <summary>{t('chain.title')}</summary>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="code">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
