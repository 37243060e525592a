import { CloseCircleFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** In a field that can be emptied at once: what the button does is the icon's name. */
export function ClearIcon() {
  const { t } = useTranslation();
  return <CloseCircleFilled role="img" aria-hidden={false} aria-label={t('action.clear')} />;
}
