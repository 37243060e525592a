import { Space, type TableColumnsType } from 'antd';
import type { TFunction } from 'i18next';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import { Word } from '@/terms/Word';

export type Subject = Schema<'Subject'>;

interface SubjectActions {
  edit: (subject: Subject) => void;
  remove: (subject: Subject) => void;
}

/** The columns of the list of subjects, with actions for those who may. */
export function subjectColumns(t: TFunction<['exams', 'shared']>, actions?: SubjectActions): TableColumnsType<Subject> {
  const columns: TableColumnsType<Subject> = [
    { title: t('subject.number'), dataIndex: 'number', className: 'code' },
    { title: t('subject.name'), dataIndex: 'name' },
    { title: t('subject.level'), dataIndex: 'level', render: (level: Subject['level']) => <Word of="level" value={level} /> },
    { title: t('subject.mode'), dataIndex: 'mode', render: (mode: Subject['mode']) => <Word of="examMode" value={mode} /> },
    // A mode's rooms are called as the mode is.
    { title: t('subject.roomType'), key: 'roomType', render: (_, { mode }) => <Word of="roomType" value={mode} /> },
    { title: t('subject.fullScore'), dataIndex: 'fullScore', className: 'code', align: 'right' },
    { title: t('subject.passScore'), dataIndex: 'passScore', className: 'code', align: 'right' },
    { title: t('subject.audience'), dataIndex: 'audience', render: (audience: Subject['audience']) => <Word of="audience" value={audience} /> },
  ];
  if (actions) {
    columns.push({
      title: t('shared:action.more'),
      key: 'actions',
      render: (_, subject) => (
        <Space size={12}>
          <LinkButton onClick={() => actions.edit(subject)}>{t('shared:action.edit')}</LinkButton>
          <LinkButton danger onClick={() => actions.remove(subject)}>
            {t('shared:action.delete')}
          </LinkButton>
        </Space>
      ),
    });
  }
  return columns;
}
