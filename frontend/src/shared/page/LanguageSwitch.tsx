import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, speak, type Language } from '@/texts/texts';

/** Switches to the other language; what is typed and open stays. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other: Language = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <Button type="text" size="small" lang={other} onClick={() => void speak(other)}>
      {LANGUAGES[other]}
    </Button>
  );
}
