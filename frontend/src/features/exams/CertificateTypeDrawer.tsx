import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import { Section } from '@/shared/page/Section';
import { CertificateTypeActions } from './CertificateTypeActions';
import { Levels } from './Levels';
import { MajorTable } from './MajorTable';
import { PassRuleText } from './PassRuleText';
import { PublishedTag } from './PublishedTag';

/** All about one certificate type, beside the list: basic data and 对应专业. */
export function CertificateTypeDrawer({ id, onClose }: { id: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['exams', 'shared']);
  const may = useMay();
  const read = queries.useQuery(
    'get',
    '/api/certificate-types/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== undefined },
  );
  const { data: organization } = queries.useQuery(
    'get',
    '/api/organizations/{id}',
    { params: { path: { id: read.data?.organizationId ?? '' } } },
    { enabled: read.data !== undefined },
  );

  return (
    <DetailDrawer of={read} title={read.data?.name ?? t('type.one')} open={id !== undefined} onClose={onClose} width={640}>
      {(type) => (
        <Flex vertical gap={16}>
          {may('EDIT_CERTIFICATE_TYPES') && <CertificateTypeActions type={type} onDeleted={onClose} />}
          <Facts
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
          <Section title={t('type.majors')}>
            {type.majors.length > 0 ? <MajorTable majors={type.majors} /> : <span className="quiet">{t('type.allMajors')}</span>}
          </Section>
        </Flex>
      )}
    </DetailDrawer>
  );
}
