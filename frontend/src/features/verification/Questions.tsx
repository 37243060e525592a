import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '@/shared/light/Failure';
import { Answer } from './Answer';
import { FileQuestion } from './FileQuestion';
import { NumberQuestion } from './NumberQuestion';
import { isSame, type Question } from './question';
import { useAnswer } from './useAnswer';

/** The ways to ask, and the answer in their place once it is there. What was typed stays until then. */
export function Questions() {
  const { t } = useTranslation(['verification', 'shared']);
  const [question, setQuestion] = useState<Question>();
  const { found, failure, missing, asking, retry } = useAnswer(question);

  /** The same question again is asked again, as somebody who presses the button expects. */
  function ask(next: Question) {
    if (question && isSame(question, next)) {
      void retry();
    } else {
      setQuestion(next);
    }
  }

  if (found && question) {
    const held = question.by === 'digest' || question.by === 'file' ? question : undefined;
    return (
      <Answer
        key={question.by}
        found={found}
        about={held ?? 'record'}
        onUpload={held?.by === 'digest' ? () => setQuestion({ ...held, by: 'file' }) : undefined}
        onAgain={() => setQuestion(undefined)}
      />
    );
  }
  return (
    <div className="light-stack">
      <div>
        <h1 className="light-title">{t('title')}</h1>
        <p className="light-lead">{t('lead')}</p>
      </div>
      {asking && <p role="status">{t('asking')}…</p>}
      {failure && (
        <Failure
          what={missing ? t('missing') : t('failed')}
          by={missing ? t('missingNumber') : failure}
          onRetry={missing ? undefined : retry}
        />
      )}
      <div className="ways">
        <NumberQuestion disabled={asking} onAsk={ask} />
        <FileQuestion disabled={asking} onAsk={ask} />
      </div>
      <section className="way-code quiet">
        <h2>{t('code.title')}</h2>
        <p>{t('code.hint')}</p>
      </section>
    </div>
  );
}
