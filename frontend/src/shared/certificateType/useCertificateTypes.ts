import { useQuery } from '@tanstack/react-query';
import { allPages } from '@/api/allPages';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';

export type CertificateType = Schema<'CertificateType'>;

/** Of every question about certificate types, so that a change of one can let all be asked again. */
export const CERTIFICATE_TYPES = ['get', '/api/certificate-types'] as const;

/** All certificate types 证书信息 that the account sees, by number. */
export function useCertificateTypes() {
  return useQuery({
    queryKey: [...CERTIFICATE_TYPES, 'all'],
    queryFn: () => allPages<CertificateType>((query) => api.GET('/api/certificate-types', { params: { query } })),
  });
}
