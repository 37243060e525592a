import { CopyOutlined, EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Alert, App, Button, Descriptions, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Who was given which password. */
export interface Given {
  loginName: string;
  password: string;
}

const HIDDEN = '••••••••••••';

/** A password that the platform gave and shows this once, hidden until somebody asks to see it. */
export function GivenPassword({ loginName, password }: Given) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [shown, setShown] = useState(false);

  async function copy() {
    try {
      await navigator.clipboard.writeText(`${t('given.loginName')} ${loginName}\n${t('given.password')} ${password}`);
      void message.success(t('given.copied'));
    } catch {
      // Only pages of a secure address may copy, and only where the reader lets them.
      void message.error(t('given.notCopied'));
    }
  }

  return (
    <Flex vertical gap={16}>
      <Alert type="warning" showIcon title={t('given.once')} description={t('given.first')} />
      <Descriptions
        bordered
        size="small"
        column={1}
        items={[
          { key: 'loginName', label: t('given.loginName'), children: <span className="code">{loginName}</span> },
          {
            key: 'password',
            label: t('given.password'),
            children: (
              <Flex gap={8} align="center" justify="space-between">
                <span className="code" role="status">
                  {shown ? password : HIDDEN}
                </span>
                <Button
                  type="text"
                  size="small"
                  icon={shown ? <EyeInvisibleOutlined /> : <EyeOutlined />}
                  aria-label={shown ? t('given.hide') : t('given.show')}
                  onClick={() => setShown(!shown)}
                />
              </Flex>
            ),
          },
        ]}
      />
      <Button icon={<CopyOutlined />} onClick={() => void copy()} className="at-start">
        {t('given.copy')}
      </Button>
    </Flex>
  );
}
