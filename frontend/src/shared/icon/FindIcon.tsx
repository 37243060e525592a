import { SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** On a button that has no words of its own: what it does is the icon's name. */
export function FindIcon() {
  const { t } = useTranslation();
  return <SearchOutlined role="img" aria-hidden={false} aria-label={t('action.find')} />;
}
