import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { Facts } from '@/shared/page/Facts';
import { Section } from '@/shared/page/Section';
import { Moment } from '@/shared/time/Moment';
import { useTerms } from '@/terms/useTerms';
import { Digest } from './Digest';

/** Who signed a record off, and what exactly. */
export function Signatures({ of }: { of: Schema<'CertificateDetail.SignatureView'>[] }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  return (
    <Section title={t('signatures')}>
      {of.length === 0 && <p className="quiet">{t('signaturesNone')}</p>}
      <Flex vertical gap={12}>
        {of.map((signature) => (
          <Facts
            key={signature.batchId}
            title={term('signingSide', signature.side)}
            items={[
              { key: 'signer', label: t('signer'), children: signature.signerName },
              { key: 'at', label: t('signedAt'), children: <Moment at={signature.signedAt} /> },
              { key: 'digest', label: t('digest'), children: <Digest value={signature.digest} /> },
            ]}
          />
        ))}
      </Flex>
    </Section>
  );
}
