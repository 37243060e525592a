import i18next from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { hasChosenLanguage, LANGUAGES, speak, type Language } from '@/texts/texts';
import styles from './sign.module.css';

/** Speaks the browser's language to a signer who never chose one here. */
export function useBrowserLanguage() {
  useEffect(() => {
    if (!hasChosenLanguage()) {
      const browser: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
      document.documentElement.lang = browser;
      void i18next.changeLanguage(browser);
    }
  }, []);
}

/** Switches to the other language; a signature begun stays. */
export function SpeakOther() {
  const { i18n } = useTranslation();
  const other: Language = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className={styles.language} lang={other} onClick={() => void speak(other)}>
      {LANGUAGES[other]}
    </button>
  );
}
