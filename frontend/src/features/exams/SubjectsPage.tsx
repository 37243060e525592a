import { Button, Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api, queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { useCertificateTypes } from '@/shared/certificateType/useCertificateTypes';
import { chosenOrShown } from '@/shared/export/chosenOrShown';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { useTerms } from '@/terms/useTerms';
import { subjectColumns, type Subject } from './subjectColumns';
import { SubjectForm } from './SubjectForm';
import { useDeleteSubject } from './useDeleteSubject';

const FILTERS = ['name', 'level', 'mode'] as const;

/** 考试科目 of a certificate type (manual 001 §5.2.1). */
export function Component() {
  const { t } = useTranslation(['exams', 'shared']);
  const { options } = useTerms();
  const own = useMay()('EDIT_CERTIFICATE_TYPES');
  const address = useListAddress(FILTERS);
  const types = useCertificateTypes();
  const [named, choose] = useOpened('type');
  const type = types.data?.find(({ id }) => id === named) ?? (named ? undefined : types.data?.[0]);
  const subjects = queries.useQuery(
    'get',
    '/api/certificate-types/{typeId}/subjects',
    { params: { path: { typeId: type?.id ?? '' } } },
    { enabled: type !== undefined },
  );
  const selection = useSelection<Subject>(({ id }) => id);
  const [edited, setEdited] = useState<Subject | 'new'>();
  const remove = useDeleteSubject(() => void subjects.refetch());
  const { name = '', level, mode } = address.values;
  const items = subjects.data?.filter(
    (subject) =>
      (subject.name.includes(name) || subject.number.includes(name)) &&
      (!level || subject.level === level) &&
      (!mode || subject.mode === mode),
  );

  const none = types.data && !type;
  const chooser = (
    <Form.Item label={t('subject.choose')} className="flush">
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('subject.choose')}
        value={type?.id}
        loading={types.isLoading}
        options={types.data?.map(({ id, number, name: of }) => ({ value: id, label: `${of} ${number}` }))}
        onChange={(id) => {
          selection.clear();
          choose(id);
        }}
        popupMatchSelectWidth={false}
        style={{ width: 'min(480px, 80vw)' }}
      />
    </Form.Item>
  );
  return (
    <>
      <ListPage
        title={t('subject.title')}
        state={own ? t('subject.stateOwn') : t('subject.stateAll')}
        main={
          own && (
            <Button type="primary" disabled={!type} onClick={() => setEdited('new')}>
              {t('subject.add')}
            </Button>
          )
        }
        scope={chooser}
        filters={[
          { name: 'name', label: t('subject.find') },
          { name: 'level', label: t('subject.level'), options: options('level').filter(({ value }) => type?.levels.includes(value)) },
          { name: 'mode', label: t('subject.mode'), options: options('examMode') },
        ]}
        actions={
          type && (
            <ExportButton
              selected={selection.keys.length}
              disabled={items?.length === 0}
              start={async () => {
                const params = { path: { typeId: type.id } };
                const ids = chosenOrShown(selection.keys, items, subjects.data);
                return (await api.POST('/api/certificate-types/{typeId}/subjects/exports', { params, body: { ids } })).data!;
              }}
            />
          )
        }
        address={address}
        page={{
          data: none ? { items: [] } : items && { items },
          error: types.error ?? subjects.error,
          isFetching: types.isFetching || subjects.isFetching,
          refetch: () => Promise.all([types.refetch(), type && subjects.refetch()]),
        }}
        columns={subjectColumns(t, own ? { edit: setEdited, remove: (subject) => void remove(subject) } : undefined)}
        keyOf={({ id }) => id}
        nameOf={(subject) => subject.name}
        selection={selection}
        whole
        empty={none ? t(own ? 'subject.noType' : 'type.emptyAll') : t('subject.empty')}
      />
      {type && (
        <SubjectForm
          open={edited !== undefined}
          type={type}
          subject={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
          onSaved={() => void subjects.refetch()}
        />
      )}
    </>
  );
}
