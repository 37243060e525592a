import type { TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';

export type Notice = Schema<'NoticeView'>;

/** The columns of the list of notices. */
export function noticeColumns(t: TFunction<['notices', 'shared']>, show: (id: string) => void): TableColumnsType<Notice> {
  return [
    {
      title: t('office.heading'),
      dataIndex: 'title',
      render: (title: string, { id }) => <LinkButton onClick={() => show(id)}>{title}</LinkButton>,
    },
    {
      title: t('office.noticeState'),
      dataIndex: 'state',
      width: 120,
      render: (state: Notice['state']) => <StateTag of="noticeState" value={state} />,
    },
    { title: t('office.publishedAt'), dataIndex: 'publishedAt', width: 170, render: (at?: string) => <Moment at={at} /> },
    { title: t('office.withdrawnAt'), dataIndex: 'withdrawnAt', width: 170, render: (at?: string) => <Moment at={at} /> },
  ];
}
