import { Button, Flex, Timeline } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/session/useSession';
import { AccountName } from '@/shared/account/AccountName';
import { Facts } from '@/shared/page/Facts';
import { Nothing } from '@/shared/page/Nothing';
import { Section } from '@/shared/page/Section';
import { SideDrawer } from '@/shared/page/SideDrawer';
import type { Plan } from '@/shared/plan/usePlan';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import { useTerms } from '@/terms/useTerms';
import { Word } from '@/terms/Word';
import { CorrectScore } from './CorrectScore';
import type { Score } from './scoreColumns';
import { mayCorrect } from './scoreTimes';

interface ScoreDrawerProps {
  plan: Plan;
  score: Score | undefined;
  onClose: () => void;
  onCorrected: () => void;
}

/** One score beside the list: what it is, and everything it was before and why. */
export function ScoreDrawer({ plan, score, onClose, onCorrected }: ScoreDrawerProps) {
  const { t } = useTranslation(['scores', 'shared']);
  const may = useMay();
  const [correcting, setCorrecting] = useState(false);
  return (
    <SideDrawer
      title={score && `${score.candidateName} · ${score.subjectName}`}
      open={score !== undefined}
      onClose={onClose}
      width={520}
      extra={
        may('ENTER_SCORES') &&
        mayCorrect(plan) && (
          <Button type="primary" onClick={() => setCorrecting(true)}>
            {t('correct')}
          </Button>
        )
      }
    >
      {score && (
        <Flex vertical gap={24}>
          <Facts
            items={[
              { key: 'points', label: t('points'), children: <Points score={score} /> },
              { key: 'full', label: t('full'), children: score.fullScore },
              { key: 'pass', label: t('pass'), children: score.passScore },
              { key: 'number', label: t('number'), children: <span className="code">{score.candidateNumber}</span> },
              { key: 'ticket', label: t('ticket'), children: <span className="code">{score.ticketNumber}</span> },
              { key: 'idNumber', label: t('idNumber'), children: <span className="code">{score.idNumber}</span> },
              { key: 'kind', label: t('kind'), children: <Word of="candidateKind" value={score.kind} /> },
              { key: 'college', label: t('college'), children: score.collegeName },
              { key: 'subjectNumber', label: t('subjectNumber'), children: <span className="code">{score.subjectNumber}</span> },
            ]}
          />
          <Section title={t('correction.history')}>
            <Corrections score={score} />
          </Section>
          <CorrectScore plan={plan} score={score} open={correcting} onClose={() => setCorrecting(false)} onCorrected={onCorrected} />
        </Flex>
      )}
    </SideDrawer>
  );
}

function Points({ score: { points, attendance } }: { score: Score }) {
  return (
    <Flex gap={8} align="center">
      {attendance === 'PRESENT' && <strong className="code">{points}</strong>}
      <StateTag of="attendance" value={attendance} />
    </Flex>
  );
}

function Corrections({ score: { corrections } }: { score: Score }) {
  const { t } = useTranslation(['scores', 'shared']);
  const { term } = useTerms();
  const enters = useMay()('ENTER_SCORES');
  if (corrections.length === 0) {
    return <Nothing why={t('correction.none')} />;
  }
  return (
    <Timeline
      items={[...corrections].reverse().map(({ oldPoints, oldAttendance, reason, by, at }) => ({
        key: at,
        content: (
          <>
            <div>
              <strong>
                {t('correction.was', {
                  value: oldAttendance === 'PRESENT' ? t('pointsOf', { points: oldPoints }) : term('attendance', oldAttendance),
                })}
              </strong>
            </div>
            <div>{reason}</div>
            <div className="quiet">
              <AccountName id={by} foreign={!enters} otherwise={t('correction.organization')} /> · <Moment at={at} />
            </div>
          </>
        ),
      }))}
    />
  );
}
