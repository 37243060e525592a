import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCertificateTypes } from '@/shared/certificateType/useCertificateTypes';
import { Section } from '@/shared/page/Section';
import { useTerms } from '@/terms/useTerms';

/** The certificates of an organization that its reader may see: for other tenants the published ones. */
export function OrganizationCertificates({ organizationId }: { organizationId: string }) {
  const { t } = useTranslation(['organizations', 'shared']);
  const { term } = useTerms();
  const { data } = useCertificateTypes();
  const types = data?.filter((type) => type.organizationId === organizationId) ?? [];
  return (
    <Section title={t('certificates')}>
      {data && types.length === 0 && <p className="quiet">{t('noCertificates')}</p>}
      <Flex vertical component="ul" gap={4} style={{ paddingInlineStart: 20 }}>
        {types.map(({ id, number, name, levels }) => (
          <li key={id}>
            {name} <span className="quiet code">{number}</span>{' '}
            <span className="quiet">{levels.map((level) => term('level', level)).join(t('shared:and'))}</span>
          </li>
        ))}
      </Flex>
    </Section>
  );
}
