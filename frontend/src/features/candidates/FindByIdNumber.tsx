import { App, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { FindIcon } from '@/shared/icon/FindIcon';
import { reasonsOf } from '@/shared/page/Refused';

/** Finds the one candidate with an ID number, which never enters the address bar. */
export function FindByIdNumber({ onFound }: { onFound: (number: string) => void }) {
  const { t } = useTranslation(['candidates', 'shared']);
  const { message } = App.useApp();
  const [pending, setPending] = useState(false);

  async function find(idNumber: string) {
    if (!idNumber.trim()) {
      return;
    }
    setPending(true);
    try {
      const { data } = await api.POST('/api/candidates/search', { body: { idNumber } });
      const found = data!.items[0];
      if (found) {
        onFound(found.number);
      } else {
        void message.info(t('notFound', { idNumber }));
      }
    } catch (failure) {
      void message.error(reasonsOf(failure).join(t('shared:and')));
    } finally {
      setPending(false);
    }
  }

  return (
    <Input.Search
      placeholder={t('findByIdNumber')}
      aria-label={t('findByIdNumber')}
      searchIcon={<FindIcon />}
      loading={pending}
      onSearch={(typed) => void find(typed)}
      style={{ width: 200 }}
    />
  );
}
