import { Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { useTerms } from '@/terms/useTerms';

/** Which of its two seals an organization has uploaded; without both nothing is issued. */
export function SealState({ of }: { of: Schema<'OrganizationView'> }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { term } = useTerms();
  const seals = [
    { name: term('sealKind', 'OFFICIAL'), has: of.officialSeal },
    { name: term('sealKind', 'SIGNATURE'), has: of.signatureSeal },
  ];
  return (
    <Flex gap={4} wrap>
      {seals.map(({ name, has }) => (
        <Tag key={name} color={has ? 'success' : 'warning'}>
          {name} {has ? t('sealsReady') : t('sealsMissing')}
        </Tag>
      ))}
    </Flex>
  );
}
