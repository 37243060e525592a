import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types';
import { ClearIcon } from '@/shared/icon/ClearIcon';
import { majorKey } from './majors';

type Major = Schema<'Major'>;

const MANY = 10;

interface MajorTableProps {
  majors: Major[];
  onRemove?: (major: Major) => void;
}

/** 对应专业: code, name and the version of the catalogue. */
export function MajorTable({ majors, onRemove }: MajorTableProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const [typed, setTyped] = useState('');
  const found = majors.filter(({ code, name }) => code.includes(typed) || name.includes(typed));
  return (
    <>
      {majors.length > MANY && (
        <Input
          allowClear={{ clearIcon: <ClearIcon /> }}
          size="small"
          placeholder={t('major.find')}
          aria-label={t('major.find')}
          onChange={({ target }) => setTyped(target.value)}
          style={{ maxWidth: 240, marginBottom: 8 }}
        />
      )}
      <Table<Major>
        size="small"
        rowKey={majorKey}
        dataSource={found}
        pagination={{ defaultPageSize: MANY, hideOnSinglePage: true, size: 'small' }}
        columns={[
          { title: t('major.code'), dataIndex: 'code', className: 'code' },
          { title: t('major.name'), dataIndex: 'name' },
          { title: t('major.version'), dataIndex: 'catalogueVersion', className: 'code' },
          ...(onRemove
            ? [
                {
                  key: 'remove',
                  width: 48,
                  render: (_: unknown, major: Major) => (
                    <Button
                      type="text"
                      size="small"
                      icon={<DeleteOutlined />}
                      aria-label={t('major.remove', { name: major.name })}
                      onClick={() => onRemove(major)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
