import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/useSession';
import { Facts } from '@/shared/page/Facts';
import { Section } from '@/shared/page/Section';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanNames } from '@/shared/plan/usePlanNames';
import { useSiteNames } from '@/shared/site/useSiteNames';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { PaidTag } from './PaidTag';
import type { Registration } from './registrationColumns';

/** What a candidate is registered for, and the candidate as registered. */
export function RegistrationDetails({ plan, registration }: { plan: Plan; registration: Registration }) {
  const { t } = useTranslation(['registrations', 'shared']);
  const registers = useMay()('EDIT_REGISTRATIONS');
  const names = usePlanNames(plan);
  const siteName = useSiteNames(plan.id);
  const { candidate } = registration;
  const code = (text: string) => <span className="code">{text || '—'}</span>;
  return (
    <Flex vertical gap={24}>
      <Facts
        items={[
          { key: 'state', label: t('state'), children: <StateTag of="registrationState" value={registration.state} /> },
          { key: 'paid', label: t('paid'), children: <PaidTag of={registration} /> },
          { key: 'request', label: t('request'), children: code(registration.paymentRequestNumber) },
          { key: 'college', label: t('college'), children: registration.collegeName },
          { key: 'certificate', label: t('certificate'), children: names.certificate(registration.certificateTypeId, registration.level) },
          { key: 'subjects', label: t('subjects'), children: registration.subjectIds.map(names.subject).join(t('shared:and')) },
          { key: 'site', label: t('site'), children: siteName(registration.siteId) },
          { key: 'at', label: t('registeredAt'), children: <Moment at={registration.registeredAt} /> },
        ]}
      />
      <Section title={t('snapshot')} hint={registers && t('snapshotHint')}>
        <Facts
          items={[
            { key: 'number', label: t('number'), children: code(candidate.number) },
            { key: 'name', label: t('name'), children: candidate.name },
            { key: 'pinyin', label: t('pinyin'), children: candidate.pinyin },
            { key: 'kind', label: t('kind'), children: <Word of="candidateKind" value={candidate.kind} /> },
            { key: 'idType', label: t('idType'), children: <Word of="idType" value={candidate.idType} /> },
            { key: 'idNumber', label: t('idNumber'), children: code(candidate.idNumber) },
            { key: 'sex', label: t('sex'), children: <Word of="sex" value={candidate.sex} /> },
            { key: 'phone', label: t('phone'), children: code(candidate.phone) },
            { key: 'major', label: t('major'), children: code([candidate.majorCode, candidate.majorVersion && `(${candidate.majorVersion})`].join(' ').trim()) },
          ]}
        />
      </Section>
    </Flex>
  );
}
