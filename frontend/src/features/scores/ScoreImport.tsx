import { Button, Dropdown, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useDownload } from '@/shared/file/useDownload';
import { ImportDialog, WORKBOOK } from '@/shared/import/ImportDialog';
import type { Plan } from '@/shared/plan/usePlan';
import { mayImport } from './scoreTimes';
import { subjectsOf } from './subjectsOf';

/** 导入成绩: a sheet is of one subject, which is chosen first; only while scores are entered. */
export function ScoreImport({ plan, onImported }: { plan: Plan; onImported: () => void }) {
  const { t } = useTranslation(['scores', 'shared']);
  const [chosen, setChosen] = useState<{ value: string; label: string }>();
  const [open, setOpen] = useState(false);
  const fetchFile = useDownload();
  const path = { planId: plan.id };
  const template = () => api.GET('/api/plans/{planId}/scores/template', { params: { path } });
  const subjects = subjectsOf(plan);

  function choose(subject: { value: string; label: string }) {
    setChosen(subject);
    setOpen(true);
  }

  return (
    <>
      <Space>
        <Button onClick={() => void fetchFile(template)}>{t('template')}</Button>
        <Dropdown
          trigger={['click']}
          disabled={!mayImport(plan)}
          menu={{
            items: subjects.map((subject) => ({ key: subject.value, label: subject.label, onClick: () => choose(subject) })),
            style: { maxHeight: 360, overflow: 'auto' },
          }}
        >
          <Button type="primary" disabled={!mayImport(plan)}>
            {t('import')} ▾
          </Button>
        </Dropdown>
      </Space>
      <ImportDialog
        title={t('importOf', { subject: chosen?.label ?? '' })}
        open={open}
        onClose={() => setOpen(false)}
        kind={WORKBOOK}
        template={async () => (await template()).data!}
        begin={async (file) => {
          const body = { ...file, subjectId: chosen!.value };
          return (await api.POST('/api/plans/{planId}/scores/imports', { params: { path }, body })).data!;
        }}
        onImported={onImported}
      />
    </>
  );
}
