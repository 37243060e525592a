import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './texts';
import { api } from '@/api/client';
import { useMay } from '@/session/useSession';
import { useCertificateTypes, type CertificateType } from '@/shared/certificateType/useCertificateTypes';
import { chosenOrShown } from '@/shared/export/chosenOrShown';
import { ExportButton } from '@/shared/export/ExportButton';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import { useTerms } from '@/terms/useTerms';
import { certificateTypeColumns } from './certificateTypeColumns';
import { CertificateTypeDrawer } from './CertificateTypeDrawer';
import { CertificateTypeForm } from './CertificateTypeForm';

const FILTERS = ['name', 'level', 'published'] as const;

/** 证书信息 (manual 001 §4.1). */
export function Component() {
  const { t } = useTranslation(['exams', 'shared']);
  const { options } = useTerms();
  const own = useMay()('EDIT_CERTIFICATE_TYPES');
  const address = useListAddress(FILTERS);
  const { data, error, isFetching, refetch } = useCertificateTypes();
  const selection = useSelection<CertificateType>(({ id }) => id);
  const [shown, show] = useOpened('type');
  const [adding, setAdding] = useState(false);
  const { name = '', level, published } = address.values;
  const items = data?.filter(
    (type) =>
      (type.name.includes(name) || type.number.includes(name)) &&
      (!level || type.levels.some((one) => one === level)) &&
      (!published || String(type.published) === published),
  );

  return (
    <>
      <ListPage
        title={t('type.title')}
        state={own ? t('type.stateOwn') : t('type.stateAll')}
        main={
          own && (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('type.add')}
            </Button>
          )
        }
        filters={[
          { name: 'name', label: t('type.find') },
          { name: 'level', label: t('type.levels'), options: options('level') },
          ...(own
            ? [
                {
                  name: 'published' as const,
                  label: t('publishing'),
                  options: [
                    { value: 'true', label: t('published') },
                    { value: 'false', label: t('unpublished') },
                  ],
                },
              ]
            : []),
        ]}
        actions={
          <ExportButton
            selected={selection.keys.length}
            disabled={items?.length === 0}
            start={async () => {
              const ids = chosenOrShown(selection.keys, items, data);
              return (await api.POST('/api/certificate-types/exports', { body: { ids } })).data!;
            }}
          />
        }
        address={address}
        page={{ data: items && { items }, error, isFetching, refetch }}
        columns={certificateTypeColumns(t, show)}
        keyOf={({ id }) => id}
        nameOf={(type) => type.name}
        selection={selection}
        whole
        empty={own ? t('type.emptyOwn') : t('type.emptyAll')}
      />
      <CertificateTypeDrawer id={shown} onClose={() => show(undefined)} />
      <CertificateTypeForm open={adding} onClose={() => setAdding(false)} onSaved={({ id }) => show(id)} />
    </>
  );
}
