import { Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { Facts } from '@/shared/page/Facts';
import { Section } from '@/shared/page/Section';
import { Moment } from '@/shared/time/Moment';
import { Word } from '@/terms/Word';
import { Digest } from './Digest';

/** The versions of a certificate's PDF, the newest first, and where anybody can check them. */
export function FileVersions({ of }: { of: Schema<'CertificateDetail.FileView'>[] }) {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <Section title={t('files')}>
      {of.length === 0 && <p className="quiet">{t('filesNone')}</p>}
      <Flex vertical gap={12}>
        {[...of].reverse().map((file) => (
          <Facts
            key={file.fileVersion}
            title={
              <>
                {t('version', { version: file.fileVersion })}{' '}
                <Tag color={file.superseded ? undefined : 'success'}>{file.superseded ? t('superseded') : t('current')}</Tag>
              </>
            }
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
    </Section>
  );
}
