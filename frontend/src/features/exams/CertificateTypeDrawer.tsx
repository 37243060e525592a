import { Descriptions, Drawer, Flex, Skeleton, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { Refused } from '@/shared/page/Refused';
import { CertificateTypeActions } from './CertificateTypeActions';
import { Levels } from './Levels';
import { MajorTable } from './MajorTable';
import { PassRuleText } from './PassRuleText';
import { PublishedTag } from './PublishedTag';

/** All about one certificate type, beside the list: basic data and 对应专业. */
export function CertificateTypeDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['exams', 'shared']);
  const may = useMay();
  const { data: type, error, refetch } = queries.useQuery(
    'get',
    '/api/certificate-types/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  const { data: organization } = queries.useQuery(
    'get',
    '/api/organizations/{id}',
    { params: { path: { id: type?.organizationId ?? '' } } },
    { enabled: type !== undefined },
  );

  return (
    <Drawer
      title={type?.name ?? t('type.one')}
      open={id !== undefined}
      onClose={onClose}
      size="min(640px, 100vw)"
      closable={{ 'aria-label': t('shared:action.close') }}
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!type && !error && <Skeleton active />}
      {type && (
        <Flex vertical gap={16}>
          {may('EDIT_CERTIFICATE_TYPES') && <CertificateTypeActions type={type} onDeleted={onClose} />}
          <Descriptions
            column={1}
            size="small"
            items={[
              { key: 'state', label: t('publishing'), children: <PublishedTag published={type.published} /> },
              { key: 'number', label: t('type.number'), children: <span className="code">{type.number}</span> },
              { key: 'organization', label: t('organization'), children: organization?.name ?? '—' },
              { key: 'levels', label: t('type.levels'), children: <Levels of={type.levels} /> },
              { key: 'rule', label: t('type.passRule'), children: <PassRuleText of={type} /> },
              {
                key: 'subjects',
                label: t('type.subjects'),
                children: <Link href={`/subjects?type=${type.id}`}>{t('shared:action.view')}</Link>,
              },
            ]}
          />
          <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
            {t('type.majors')}
          </Typography.Title>
          {type.majors.length > 0 ? <MajorTable majors={type.majors} /> : <span className="quiet">{t('type.allMajors')}</span>}
        </Flex>
      )}
    </Drawer>
  );
}
