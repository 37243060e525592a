import { Descriptions, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { Moment } from '@/shared/time/Moment';
import { useTerms } from '@/terms/useTerms';
import { Digest } from './Digest';
import { PART } from './part';

/** Who signed a record off, and what exactly. */
export function Signatures({ of }: { of: Schema<'CertificateDetail.SignatureView'>[] }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {t('signatures')}
      </Typography.Title>
      {of.length === 0 && <p className="quiet">{t('signaturesNone')}</p>}
      <Flex vertical gap={12}>
        {of.map((signature) => (
          <Descriptions
            key={signature.batchId}
            title={term('signingSide', signature.side)}
            styles={PART}
            column={1}
            size="small"
            items={[
              { key: 'signer', label: t('signer'), children: signature.signerName },
              { key: 'at', label: t('signedAt'), children: <Moment at={signature.signedAt} /> },
              { key: 'digest', label: t('digest'), children: <Digest value={signature.digest} /> },
            ]}
          />
        ))}
      </Flex>
    </section>
  );
}
