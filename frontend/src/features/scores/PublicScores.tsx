import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AgainOrPrint } from '@/shared/light/AgainOrPrint';
import { useTerms } from '@/terms/useTerms';
import { byCertificate, hasPassed } from './publicScore';
import type { Person, PublicScore } from './useScoreQuery';

interface PublicScoresProps {
  scores: PublicScore[];
  of: Person;
  onAgain: () => void;
}

/** The scores of a person in words, by plan and certificate. */
export function PublicScores({ scores, of, onAgain }: PublicScoresProps) {
  const { t } = useTranslation(['scores', 'shared']);
  const { term } = useTerms();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="light-stack query">
      <h1 ref={heading} tabIndex={-1} className="light-title">
        {t('query.found', { name: of.name })}
      </h1>
      {byCertificate(scores).map(({ key, plan, certificate, level, locked, subjects }) => (
        <section key={key} className="light-card light-stack">
          <div>
            <h2>
              {certificate} · {term('level', level)}
            </h2>
            <p className="quiet query-plan">
              {t('query.plan')} {plan}
            </p>
          </div>
          <ul className="query-scores">
            {subjects.map((score) => (
              <Subject key={score.subject} score={score} />
            ))}
          </ul>
          <p className="quiet query-plan">{t(locked ? 'query.locked' : 'query.open')}</p>
        </section>
      ))}
      <AgainOrPrint again={t('query.again')} onAgain={onAgain} />
    </div>
  );
}

function Subject({ score }: { score: PublicScore }) {
  const { t } = useTranslation(['scores', 'shared']);
  const { term } = useTerms();
  const present = score.attendance === 'PRESENT';
  const passed = hasPassed(score);
  return (
    <li>
      <div>
        <strong>{score.subject}</strong>
        <p className="quiet">{t('query.limits', { full: score.fullScore, pass: score.passScore })}</p>
        <p className="quiet code">{t('query.ticket', { ticket: score.ticketNumber })}</p>
      </div>
      <div className={passed ? 'query-points reached' : 'query-points missed'}>
        <strong>{present ? t('query.points', { points: score.points }) : term('attendance', score.attendance)}</strong>
        <span>
          <span aria-hidden>{passed ? '✓ ' : '✕ '}</span>
          {t(passed ? 'query.reached' : 'query.missed')}
        </span>
      </div>
    </li>
  );
}
