import { useTranslation } from 'react-i18next';
import type { Account } from '@/session/useSession';
import { Facts } from '@/shared/page/Facts';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { stateOf } from './accountColumns';
import { useResponsibility } from './useResponsibility';

/** Whose an account is and what for. */
export function AccountFacts({ of }: { of: Account }) {
  const { t } = useTranslation(['accounts', 'shared']);
  const types = useResponsibility();
  return (
    <Facts
      items={[
        { key: 'state', label: t('accountState'), children: <StateTag of="accountState" value={stateOf(of)} /> },
        { key: 'loginName', label: t('loginName'), children: <span className="code">{of.loginName}</span> },
        { key: 'name', label: t('name'), children: of.name },
        { key: 'role', label: t('role'), children: <Word of="role" value={of.role} /> },
        { key: 'phone', label: t('phone'), children: <span className="code">{of.phone}</span> },
        {
          key: 'types',
          label: t('responsibleFor'),
          children: of.certificateTypeIds.map(types.nameOf).join(t('shared:and')) || t('responsibleAll'),
        },
        { key: 'createdAt', label: t('createdAt'), children: <Moment at={of.createdAt} /> },
      ]}
    />
  );
}
