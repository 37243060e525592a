import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { useColleges } from '@/shared/college/useColleges';
import { ListPage } from '@/shared/list/ListPage';
import { useListAddress } from '@/shared/list/useListAddress';
import { useOpened } from '@/shared/list/useOpened';
import { useSelection } from '@/shared/list/useSelection';
import type { Plan } from '@/shared/plan/usePlan';
import { certificateOf, usePlanNames } from '@/shared/plan/usePlanNames';
import { useTerms } from '@/terms/useTerms';
import { RegisterForm } from './RegisterForm';
import { RegistrationActions } from './RegistrationActions';
import { RegistrationDrawer } from './RegistrationDrawer';
import { RegistrationImport } from './RegistrationImport';
import { RegistrationMain, type RegistrationWay } from './RegistrationMain';
import { registrationColumns, type Registration } from './registrationColumns';

const FILTERS = ['collegeId', 'certificate'] as const;

/** The registrations in a plan. */
export function RegistrationList({ plan, choice }: { plan: Plan; choice: ReactNode }) {
  const { t } = useTranslation(['registrations', 'shared']);
  const { term } = useTerms();
  const registers = useMay()('EDIT_REGISTRATIONS');
  const address = useListAddress(FILTERS);
  const { collegeId, certificate } = address.values;
  const filters = { collegeId, ...(certificate && certificateOf(certificate)) };
  const { size, cursor } = address.query;
  const page = queries.useQuery('get', '/api/plans/{planId}/registrations', {
    params: { path: { planId: plan.id }, query: { ...filters, size, cursor } as never },
  });
  const names = usePlanNames(plan);
  const colleges = useColleges(!registers).options.filter(({ value }) => plan.collegeIds.includes(value));
  const selection = useSelection<Registration>(({ id }) => id);
  const [shown, show] = useOpened('registration');
  const [way, setWay] = useState<RegistrationWay>();
  const changed = () => void page.refetch();
  const close = () => setWay(undefined);

  return (
    <>
      <ListPage
        title={t('title')}
        state={t('basis', { basis: term('registrationBasis', plan.basis) })}
        main={registers && <RegistrationMain plan={plan} onChosen={setWay} />}
        scope={choice}
        filters={[
          ...(registers ? [] : [{ name: 'collegeId' as const, label: t('college'), options: colleges }]),
          { name: 'certificate', label: t('certificate'), options: names.certificateOptions },
        ]}
        actions={<RegistrationActions planId={plan.id} filters={filters} selection={selection} onDone={changed} />}
        address={address}
        page={page}
        columns={registrationColumns(t, show, names, !registers)}
        keyOf={({ id }) => id}
        nameOf={({ candidate }) => candidate.name}
        selection={selection}
        empty={t(registers ? 'empty' : 'emptyRead')}
      />
      <RegistrationDrawer plan={plan} id={shown} onClose={() => show(undefined)} onChanged={changed} />
      <RegisterForm open={way === 'single'} plan={plan} onClose={close} onSaved={changed} />
      <RegistrationImport open={way === 'import'} planId={plan.id} onClose={close} onImported={changed} />
    </>
  );
}
