import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import { LinkButton } from '@/shared/page/LinkButton';
import { shownSpan } from '@/shared/time/time';
import type { TicketHolder } from './ticketHolders';

/** The columns of the list of tickets; colleges are named where there are several. */
export function ticketColumns(
  t: TFunction<['papers', 'shared']>,
  ofAll: boolean,
  pending: string | undefined,
  show: (holder: TicketHolder) => Promise<void>,
): TableColumnsType<TicketHolder> {
  return [
    { title: t('candidate'), dataIndex: 'candidateName', fixed: 'left' },
    { title: t('candidateNumber'), dataIndex: 'candidateNumber', className: 'code' },
    { title: t('ticketNumber'), dataIndex: 'ticketNumbers', className: 'code', render: (numbers: string[]) => numbers.join(' ') },
    ...(ofAll ? [{ title: t('college'), dataIndex: 'collegeName' }] : []),
    {
      title: t('exams'),
      dataIndex: 'seats',
      render: (seats: TicketHolder['seats']) =>
        seats.map(({ subjectId, subjectName, exam, roomName, seat }) => (
          <div key={subjectId}>{t('exam', { subject: subjectName, time: shownSpan(exam), room: roomName, seat })}</div>
        )),
    },
    {
      title: t('action'),
      key: 'action',
      fixed: 'right',
      render: (_, holder) => (
        <LinkButton
          loading={pending === t('ticketOf', { name: holder.candidateName })}
          onClick={() => void show(holder)}
          aria-label={t('ticketOf', { name: holder.candidateName })}
        >
          {t('ticket')}
        </LinkButton>
      ),
    },
  ];
}
