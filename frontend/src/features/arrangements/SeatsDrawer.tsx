import { Button, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import type { Plan } from '@/shared/plan/usePlan';
import { shownSpan } from '@/shared/time/time';
import { aboutSubjects, Certificate } from './placementColumns';

interface SeatsDrawerProps {
  plan: Plan;
  /** The candidate's number; none keeps the drawer closed. */
  candidate: string | undefined;
  published: boolean;
  onClose: () => void;
}

/** All seats of a candidate, subject by subject. */
export function SeatsDrawer({ plan, candidate, published, onClose }: SeatsDrawerProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const may = useMay();
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/plans/{planId}/placements',
    { params: { path: { planId: plan.id }, query: { number: candidate } as never } },
    { enabled: candidate !== undefined },
  );
  const seats = data?.items.filter((one) => one.candidateNumber === candidate);
  const first = seats?.[0];
  const about = aboutSubjects(plan);

  return (
    <DetailDrawer
      of={{ data: seats, error, refetch }}
      title={t('seatsOf', { name: first?.candidateName ?? '' })}
      open={candidate !== undefined}
      onClose={onClose}
      width={520}
    >
      {(all) => first && (
        <Flex vertical gap={24}>
          <Facts
            items={[
              { key: 'number', label: t('candidateNumber'), children: <span className="code">{first.candidateNumber}</span> },
              { key: 'college', label: t('college'), children: first.collegeName },
            ]}
          />
          {all.map(({ subjectId, subjectName, exam, roomId, roomName, seat, ticketNumber, manual }) => (
            <Facts
              key={subjectId}
              title={subjectName}
              items={[
                { key: 'certificate', label: t('certificate'), children: <Certificate of={about.get(subjectId)} /> },
                { key: 'time', label: t('time'), children: <span className="code">{shownSpan(exam)}</span> },
                {
                  key: 'seat',
                  label: t('seat'),
                  children: (
                    <>
                      {may('ARRANGE') ? (
                        <Link href={`?plan=${plan.id}&tab=seats&subjectId=${subjectId}&room=${roomId}`}>{t('seatOf', { room: roomName, seat })}</Link>
                      ) : (
                        t('seatOf', { room: roomName, seat })
                      )}{' '}
                      {manual && <Tag>{t('manual')}</Tag>}
                    </>
                  ),
                },
                { key: 'ticket', label: t('ticketNumber'), children: <span className="code">{ticketNumber}</span> },
              ]}
            />
          ))}
          {published && may('READ_PAPERS') && (
            <Link href={`/papers?plan=${plan.id}&number=${first.candidateNumber}`} asChild>
              <Button>{t('toTicket')}</Button>
            </Link>
          )}
        </Flex>
      )}
    </DetailDrawer>
  );
}
