import { useSearchParams } from 'wouter';
import './texts';
import { useAccount } from '@/session/useSession';
import { CertificateList } from './CertificateList';
import { listOf, sideOf } from './deeds';

/** 证书发放 (manual 001 §4.2). */
export function Component() {
  const [parameters] = useSearchParams();
  const state = listOf(parameters.get('list'), sideOf(useAccount().role));
  // Each list has its own selection and its own way through its pages.
  return <CertificateList key={state} state={state} />;
}
