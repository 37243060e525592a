import { useTranslation } from 'react-i18next';
import './light.css';

interface AgainOrPrintProps {
  again: string;
  onAgain: () => void;
}

/** What to do with an answer on a page for the public: ask something else, or print it. */
export function AgainOrPrint({ again, onAgain }: AgainOrPrintProps) {
  const { t } = useTranslation();
  return (
    <div className="light-actions">
      <button type="button" className="light-button main" onClick={onAgain}>
        {again}
      </button>
      <button type="button" className="light-button" onClick={() => window.print()}>
        {t('action.print')}
      </button>
    </div>
  );
}
