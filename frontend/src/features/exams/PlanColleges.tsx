import { Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColleges } from '@/shared/college/useColleges';
import { LinkButton } from '@/shared/page/LinkButton';
import { Refused } from '@/shared/page/Refused';
import { Section } from '@/shared/page/Section';

const SHOWN = 30;

/** 参考院校 of a plan by name. */
export function PlanColleges({ ids }: { ids: string[] }) {
  const { t } = useTranslation(['exams', 'shared']);
  const { nameOf, error, refetch } = useColleges();
  const [all, setAll] = useState(false);
  const names = ids.map((id) => ({ id, name: nameOf(id) })).sort((one, other) => one.name.localeCompare(other.name, 'zh'));
  return (
    <Section title={t('plan.colleges', { count: ids.length })}>
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      <Flex component="ul" wrap gap="4px 24px" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {(all ? names : names.slice(0, SHOWN)).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </Flex>
      {ids.length > SHOWN && !all && (
        <LinkButton onClick={() => setAll(true)}>{t('plan.allColleges')}</LinkButton>
      )}
    </Section>
  );
}
