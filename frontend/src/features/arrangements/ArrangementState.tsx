import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/useSession';
import { shown } from '@/shared/time/time';
import type { Arrangement } from './useArrangement';

/** How a plan's arrangement stands, in a sentence. */
export function ArrangementState({ of }: { of: Arrangement | undefined }) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const may = useMay();
  if (!of) {
    return null;
  }
  const parts = of.arranged
    ? [
        t('count.placed', { count: of.placed }),
        t('count.unplaced', { count: of.unplaced }),
        of.publishedAt ? t('publishedAt', { at: shown(of.publishedAt) }) : t('notPublished'),
      ]
    : [may('ARRANGE') ? t('notStarted') : t('notPublishedCollege')];
  return <>{parts.join(' · ')}</>;
}
