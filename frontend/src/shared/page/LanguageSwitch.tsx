import { useTranslation } from 'react-i18next';
import { LANGUAGES, speak, type Language } from '@/texts/texts';

/** Switches to the other language; what is typed and open stays. Plain, as pages for the public have it too. */
export function LanguageSwitch() {
  const { i18n } = useTranslation();
  const other: Language = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="language-switch" lang={other} onClick={() => void speak(other)}>
      {LANGUAGES[other]}
    </button>
  );
}
