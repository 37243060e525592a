import { useEffect, useRef, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import { OVERALL_SIGNS, type Overall } from './verdicts';

interface HeroProps {
  overall: Overall;
  /** Instead of the verdict's own word. */
  word?: string;
  /** What decided. */
  reasons: string[];
}

/** The verdict, readable from two metres: sign and word, then why. Readers of the page hear it first. */
export function Hero({ overall, word, reasons, children }: PropsWithChildren<HeroProps>) {
  const { t } = useTranslation(['verification', 'shared']);
  const { term } = useTerms();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={`hero ${overall.toLowerCase()} ${word ? 'long' : ''}`} aria-label={t('verdict')}>
      <span className="hero-sign" aria-hidden>
        {OVERALL_SIGNS[overall]}
      </span>
      <div className="hero-words">
        <h1 ref={heading} tabIndex={-1}>
          {word ?? term('overall', overall)}
        </h1>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {children}
      </div>
    </section>
  );
}
