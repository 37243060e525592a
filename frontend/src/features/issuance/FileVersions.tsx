import { Descriptions, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { Moment } from '@/shared/time/Moment';
import { Word } from '@/terms/Word';
import { Digest } from './Digest';
import { PART } from './part';

/** The versions of a certificate's PDF, the newest first, and where anybody can check them. */
export function FileVersions({ of }: { of: Schema<'CertificateDetail.FileView'>[] }) {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 16 }}>
        {t('files')}
      </Typography.Title>
      {of.length === 0 && <p className="quiet">{t('filesNone')}</p>}
      <Flex vertical gap={12}>
        {[...of].reverse().map((file) => (
          <Descriptions
            key={file.fileVersion}
            title={
              <>
                {t('version', { version: file.fileVersion })}{' '}
                <Tag color={file.superseded ? undefined : 'success'}>{file.superseded ? t('superseded') : t('current')}</Tag>
              </>
            }
            styles={PART}
            column={1}
            size="small"
            items={[
              { key: 'form', label: t('form'), children: <Word of="certificateForm" value={file.form} /> },
              { key: 'sealed', label: t('sealedAt'), children: <Moment at={file.sealedAt} /> },
              { key: 'sha256', label: t('sha256'), children: <Digest value={file.sha256} /> },
              {
                key: 'chain',
                label: t('chainIndex'),
                children: file.chainIndex < 0 ? t('notOnChain') : <span className="code">{file.chainIndex}</span>,
              },
              {
                key: 'verification',
                label: t('verification'),
                children: (
                  <Typography.Link href={file.verification} target="_blank" rel="noopener" copyable={{ text: file.verification }}>
                    {t('openVerification')}
                  </Typography.Link>
                ),
              },
            ]}
          />
        ))}
      </Flex>
    </section>
  );
}
