import { Alert, Flex, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import './texts';
import { queries } from '@/api/client';
import { GivenPassword, type Given } from '@/shared/form/GivenPassword';
import { OpeningForm } from './OpeningForm';

/** 开通平台: the first start, which makes the operator's account. */
export function Component() {
  const { t } = useTranslation(['accounts', 'shared']);
  const [given, setGiven] = useState<Given>();
  const [already, setAlready] = useState(false);
  const { data, isLoading } = queries.useQuery('get', '/api/platform');

  if (isLoading) {
    return <Skeleton active />;
  }
  return (
    <Flex vertical gap={16}>
      <h1 style={{ fontSize: 20, margin: 0 }}>{given ? t('platform.opened') : t('platform.title')}</h1>
      {given ? (
        <GivenPassword {...given} />
      ) : data?.open || already ? (
        <Alert type="info" showIcon title={t('platform.already')} description={t('platform.alreadyHint')} />
      ) : (
        <OpeningForm onOpened={setGiven} onAlready={() => setAlready(true)} />
      )}
      {(given || data?.open || already) && <Link to="/sign-in">{t('platform.signIn')}</Link>}
    </Flex>
  );
}
