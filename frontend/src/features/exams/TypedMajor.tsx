import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Space } from 'antd';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CATALOGUES, type Major } from './majors';

const EMPTY: Major = { code: '', name: '', catalogueVersion: CATALOGUES[0] };

/** Adds a major that no catalogue of the platform has. */
export function TypedMajor({ onAdd }: { onAdd: (major: Major) => void }) {
  const { t } = useTranslation(['exams', 'shared']);
  const [open, setOpen] = useState(false);
  const [major, setMajor] = useState(EMPTY);
  const complete = Object.values(major).every((part) => part.trim() !== '');

  function add() {
    if (complete) {
      onAdd({ code: major.code.trim(), name: major.name.trim(), catalogueVersion: major.catalogueVersion.trim() });
      setMajor(EMPTY);
    }
  }

  if (!open) {
    return (
      <Button type="dashed" icon={<PlusOutlined />} onClick={() => setOpen(true)}>
        {t('major.typed')}
      </Button>
    );
  }
  const field = (part: keyof Major, label: string, width: string) => (
    <Input
      value={major[part]}
      placeholder={label}
      aria-label={label}
      style={{ width }}
      onChange={({ target }) => setMajor({ ...major, [part]: target.value })}
      // Enter adds the major; it must not send the form around it.
      onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && (event.preventDefault(), add())}
    />
  );
  return (
    <Space.Compact block>
      {field('code', t('major.code'), '25%')}
      {field('name', t('major.name'), '45%')}
      {field('catalogueVersion', t('major.version'), '15%')}
      <Button disabled={!complete} onClick={add}>
        {t('shared:action.add')}
      </Button>
    </Space.Compact>
  );
}
