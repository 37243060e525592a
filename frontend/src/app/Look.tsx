import { App, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { LastResort } from './LastResort';
import { useTheme } from './theme';

/** The components' look and language. */
export function Look({ children }: PropsWithChildren) {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider theme={useTheme()} locale={i18n.language === 'en' ? english : chinese} componentSize="middle" button={{ autoInsertSpace: false }}>
      <App>
        <LastResort />
        {children}
      </App>
    </ConfigProvider>
  );
}
