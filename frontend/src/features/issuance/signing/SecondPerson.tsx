import { Alert, Flex, Input, Space, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { CopyButton } from './CopyButton';

/** Where who prepared the list may not sign it: how a colleague takes over. */
export function SecondPerson() {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <Flex vertical gap={12}>
      <Alert type="info" showIcon title={t('signing.second')} description={t('signing.secondHint')} />
      <Space.Compact block>
        <Input readOnly value={window.location.href} aria-label={t('signing.secondLink')} className="code" onFocus={({ target }) => target.select()} />
        <CopyButton text={window.location.href} label={t('signing.copyLink')} />
      </Space.Compact>
      <Flex gap={8} align="center" role="status">
        <Spin size="small" /> {t('signing.waiting')}
      </Flex>
    </Flex>
  );
}
