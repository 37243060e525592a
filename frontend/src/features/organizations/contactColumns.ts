import type { TFunction } from 'i18next';

/** The columns of who answers for a tenant. */
export function contactColumns(t: TFunction<['organizations', 'shared']>) {
  return [
    { title: t('contactName'), dataIndex: 'contactName' },
    { title: t('contactPhone'), dataIndex: 'contactPhone', className: 'code' },
  ];
}
