import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import { Section } from '@/shared/page/Section';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { ResultSubjects } from './ResultSubjects';

interface ResultDrawerProps {
  planId: string;
  registrationId: string | undefined;
  onClose: () => void;
}

/** 考证详情: the result of one registration and the scores it comes from. */
export function ResultDrawer({ planId, registrationId, onClose }: ResultDrawerProps) {
  const { t } = useTranslation(['scores', 'shared']);
  const read = queries.useQuery(
    'get',
    '/api/plans/{planId}/results/{registrationId}',
    { params: { path: { planId, registrationId: registrationId ?? '' } } },
    { enabled: registrationId !== undefined },
  );
  return (
    <DetailDrawer
      of={read}
      title={[t('results.detail'), read.data?.candidateName].filter(Boolean).join(' · ')}
      open={registrationId !== undefined}
      onClose={onClose}
    >
      {(result) => (
        <Flex vertical gap={24}>
          <Facts
            items={[
              { key: 'outcome', label: t('results.outcome'), children: <StateTag of="outcome" value={result.outcome} /> },
              ...(result.locked
                ? []
                : [{ key: 'reached', label: t('results.reached'), children: <StateTag of="outcome" value={result.reached} /> }]),
              { key: 'final', label: t('results.final'), children: t(result.locked ? 'results.isFinal' : 'results.isOpen') },
              { key: 'certificate', label: t('results.certificate'), children: result.certificateName },
              { key: 'level', label: t('shared:plan.level'), children: <Word of="level" value={result.level} /> },
              { key: 'rule', label: t('results.rule'), children: <Word of="passRule" value={result.rule} /> },
              { key: 'total', label: t('results.total'), children: <span className="code">{result.total}</span> },
              { key: 'number', label: t('number'), children: <span className="code">{result.candidateNumber}</span> },
              { key: 'idNumber', label: t('idNumber'), children: <span className="code">{result.idNumber}</span> },
              { key: 'kind', label: t('kind'), children: <Word of="candidateKind" value={result.kind} /> },
              { key: 'college', label: t('college'), children: result.collegeName },
            ]}
          />
          <Section title={t('results.subjects')}>
            <ResultSubjects subjects={result.subjects} />
          </Section>
        </Flex>
      )}
    </DetailDrawer>
  );
}
