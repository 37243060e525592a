import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { Section } from '@/shared/page/Section';
import { WINDOW_NAMES, WINDOWS } from '@/shared/plan/windows';
import { useTerms } from '@/terms/useTerms';
import { SpanPicker } from './SpanPicker';

/** The five windows as ranges to pick. */
export function WindowFields() {
  const { t } = useTranslation(['exams', 'shared']);
  const { term } = useTerms();
  return (
    <Section title={t('plan.windows')} hint={t('plan.windowsHint')}>
      <div className="plan-windows">
        {WINDOW_NAMES.map((name) => {
          const label = term('planWindow', WINDOWS[name]);
          return (
            <Form.Item key={name} name={['windows', name]} label={label}>
              <SpanPicker name={label} />
            </Form.Item>
          );
        })}
      </div>
    </Section>
  );
}
