import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { useTerms } from '@/terms/useTerms';
import { NameOf } from './NameOf';
import { SpanPicker } from './SpanPicker';
import type { Subject } from './subjectColumns';

interface SubjectRowProps {
  /** Where it stands among the certificate's subjects. */
  at: number;
  /** The subjects of the certificate and level. */
  subjects: Subject[];
  withFee: boolean;
  onRemove: () => void;
}

/** One subject of a draft with its exam time and, where one registers by subject, its fee. */
export function SubjectRow({ at, subjects, withFee, onRemove }: SubjectRowProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const { term } = useTerms();
  const nameOf = (id: string) => {
    const subject = subjects.find((one) => one.id === id);
    return subject ? `${subject.name} · ${term('examMode', subject.mode)}` : t('plan.subjectGone');
  };
  return (
    <div className="plan-subject">
      <Form.Item name={[at, 'subjectId']}>
        <NameOf nameOf={nameOf} />
      </Form.Item>
      <Form.Item name={[at, 'exam']}>
        <SpanPicker name={t('plan.exam')} />
      </Form.Item>
      <Form.Item name={[at, 'fee']} hidden={!withFee}>
        <InputNumber min={0} precision={2} className="code" prefix={t('plan.fee')} aria-label={t('plan.fee')} style={{ width: 150 }} />
      </Form.Item>
      <Button type="text" icon={<DeleteOutlined />} aria-label={t('plan.removeSubject')} onClick={onRemove} />
    </div>
  );
}
