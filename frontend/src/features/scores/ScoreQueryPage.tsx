import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import './query.css';
import { ProblemError } from '@/api/problem';
import { Failure } from '@/shared/light/Failure';
import { useTitle } from '@/shared/page/useTitle';
import { PublicScores } from './PublicScores';
import { QueryForm } from './QueryForm';
import { useScoreQuery } from './useScoreQuery';

/** 成绩查询 for everybody, by name and ID number, from the start of publicity (manual 001 §5.2.9). */
export function Component() {
  const { t } = useTranslation(['scores', 'shared']);
  const { state, ask, reset } = useScoreQuery();
  useTitle(t('query.title'));
  // Whoever leaves the page gives the computation up.
  useEffect(() => reset, []);

  if (state.step === 'found') {
    return <PublicScores scores={state.scores} of={state.of} onAgain={reset} />;
  }
  const missing = state.step === 'failed' && state.by instanceof ProblemError && state.by.code === 'score.nothing-public';
  return (
    <div className="light-stack query">
      <div>
        <h1 className="light-title">{t('query.title')}</h1>
        <p className="light-lead">{t('query.lead')}</p>
      </div>
      {state.step === 'failed' && (
        <Failure what={t(missing ? 'query.missing' : 'query.failed')} by={missing ? t('query.missingHint') : state.by} />
      )}
      <QueryForm busy={state.step === 'proving' || state.step === 'asking'} onAsk={(person) => void ask(person)} />
      {state.step === 'proving' && (
        <section className="light-card light-stack" aria-label={t('query.proof')}>
          <div role="status">
            <strong>{t('query.proof')}</strong>
            <p className="quiet">{t('query.proofHint')}</p>
          </div>
          <progress value={state.likely} aria-label={t('query.proof')} />
          <div>
            <button type="button" className="light-button" onClick={reset}>
              {t('query.cancel')}
            </button>
          </div>
        </section>
      )}
      {state.step === 'asking' && <p role="status">{t('query.asking')}…</p>}
    </div>
  );
}
