import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/page/LinkButton';
import { useTerms } from '@/terms/useTerms';
import { TERMS } from '@/terms/terms';
import { doneOf, subjectOf } from './auditWords';
import type texts from './accounts.zh.json';

/** What was done, in words, with how many and what the entry says besides. */
export function AuditDetail({ detail }: { detail: string }) {
  const { t, i18n } = useTranslation(['accounts', 'shared']);
  const { term } = useTerms();
  const { verb, count, about } = doneOf(detail);
  const word = i18n.exists(`accounts:done.${verb}`) ? t(`done.${verb as keyof typeof texts.done}`) : verb;
  const besides = about in TERMS.sealKind ? term('sealKind', about as keyof typeof TERMS.sealKind) : about;
  return (
    <>
      {word}
      {count !== undefined && ` ${t('count', { count })}`}
      {besides && <span className="quiet"> {besides}</span>}
    </>
  );
}

/** What it was done to: the word for it and its id, which leads to all that was done to it. */
export function AuditSubject({ subject, onFilter }: { subject: string; onFilter: () => void }) {
  const { t, i18n } = useTranslation(['accounts', 'shared']);
  const { area, id } = subjectOf(subject);
  const word = i18n.exists(`accounts:area.${area}`) ? t(`area.${area as keyof typeof texts.area}`) : area;
  return (
    <LinkButton title={t('audit.only')} onClick={onFilter}>
      {word} <span className="code">{id}</span>
    </LinkButton>
  );
}
