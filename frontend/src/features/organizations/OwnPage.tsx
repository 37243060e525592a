import './organizations.css';
import './texts';
import { useAccount } from '@/session/useSession';
import { OwnCollege } from './OwnCollege';
import { OwnOrganization } from './OwnOrganization';

/** 本单位信息: what a tenant says of itself. */
export function Component() {
  const { role, tenantId } = useAccount();
  return role.startsWith('ORGANIZATION') ? <OwnOrganization id={tenantId} /> : <OwnCollege id={tenantId} />;
}
