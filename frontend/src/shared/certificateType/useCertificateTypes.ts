import { useQuery } from '@tanstack/react-query';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';

export type CertificateType = Schema<'CertificateType'>;

/** Of every question about certificate types, so that a change of one can let all be asked again. */
export const CERTIFICATE_TYPES = ['get', '/api/certificate-types'] as const;

/** All certificate types 证书信息 that the account sees, by number. */
export function useCertificateTypes() {
  return useQuery({ queryKey: [...CERTIFICATE_TYPES, 'all'], queryFn: all });
}

async function all(): Promise<CertificateType[]> {
  const found: CertificateType[] = [];
  for (let cursor: string | undefined; cursor !== ''; ) {
    const { data } = await api.GET('/api/certificate-types', { params: { query: { size: 100, cursor } } });
    found.push(...data!.items);
    cursor = data!.next;
  }
  return found;
}
