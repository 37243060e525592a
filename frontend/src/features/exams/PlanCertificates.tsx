import { Flex, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { yuan } from '@/shared/money/yuan';
import { Section } from '@/shared/page/Section';
import type { Plan } from '@/shared/plan/usePlan';
import { usePlanNames } from '@/shared/plan/usePlanNames';
import { Word } from '@/terms/Word';
import { ExamTime } from './ExamTime';
import { PassRuleText } from './PassRuleText';

type Certificate = Plan['certificates'][number];
type Subject = Certificate['subjects'][number];

/** The certificates of a plan with fees, subjects and exam times. */
export function PlanCertificates({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['exams', 'shared']);
  const names = usePlanNames(plan);
  const bySubject = plan.basis === 'BY_SUBJECT';
  const columns: TableColumnsType<Subject> = [
    { title: t('subject.number'), dataIndex: 'number', className: 'code' },
    { title: t('subject.name'), dataIndex: 'name' },
    { title: t('subject.mode'), dataIndex: 'mode', render: (mode: Subject['mode']) => <Word of="examMode" value={mode} /> },
    { title: t('plan.exam'), dataIndex: 'exam', render: (exam: Subject['exam'] | null) => <ExamTime of={exam} /> },
    { title: t('plan.scores'), key: 'scores', className: 'code', render: (_, { passScore, fullScore }) => `${passScore} / ${fullScore}` },
    { title: t('subject.audience'), dataIndex: 'audience', render: (audience: Subject['audience']) => <Word of="audience" value={audience} /> },
    ...(bySubject ? [{ title: t('plan.fee'), dataIndex: 'fee', className: 'code', align: 'right' as const, render: yuan }] : []),
  ];
  return (
    <Section title={t('plan.certificates')}>
      {plan.certificates.length === 0 && <span className="quiet">{t('plan.noCertificates')}</span>}
      <Flex vertical gap={16}>
        {plan.certificates.map((certificate) => (
          <div key={`${certificate.certificateTypeId} ${certificate.level}`}>
            <Flex wrap gap={16} style={{ marginBottom: 8 }}>
              <strong>{names.certificate(certificate.certificateTypeId, certificate.level)}</strong>
              <span className="code">{certificate.number}</span>
              <span className="quiet">
                {t('type.passRule')} <PassRuleText of={certificate} />
              </span>
              {!bySubject && (
                <span>
                  {t('plan.fee')} <span className="code">{yuan(certificate.fee)}</span>
                </span>
              )}
            </Flex>
            {/* Moved sideways on phones, with the keyboard too. */}
            <div role="group" tabIndex={0} aria-label={names.certificate(certificate.certificateTypeId, certificate.level)} style={{ overflowX: 'auto' }}>
              <Table<Subject> size="small" rowKey="subjectId" pagination={false} columns={columns} dataSource={certificate.subjects} style={{ minWidth: 640 }} />
            </div>
          </div>
        ))}
      </Flex>
    </Section>
  );
}
