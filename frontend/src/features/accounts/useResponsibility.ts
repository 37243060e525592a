import { useCertificateTypes } from '@/shared/certificateType/useCertificateTypes';

/** The certificate types somebody can be responsible for 证书负责人. */
export function useResponsibility() {
  const { data: types = [] } = useCertificateTypes();
  return {
    options: types.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` })),
    nameOf: (id: string) => types.find((type) => type.id === id)?.name ?? id,
  };
}
