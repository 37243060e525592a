import { Alert, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { EditDrawer } from '@/shared/form/EditDrawer';
import { useRequired } from '@/shared/form/useRequired';
import type { Plan } from '@/shared/plan/usePlan';
import { useTerms } from '@/terms/useTerms';
import type { Score } from './scoreColumns';

type Corrected = Schema<'ScoreController.CorrectedScore'>;

interface CorrectScoreProps {
  plan: Plan;
  score: Score;
  open: boolean;
  onClose: () => void;
  onCorrected: () => void;
}

/** 更正成绩: the new value and why; the old one is kept. */
export function CorrectScore({ plan, score, open, onClose, onCorrected }: CorrectScoreProps) {
  const { t } = useTranslation(['scores', 'shared']);
  const { required, requiredText } = useRequired();
  const { options } = useTerms();
  const [form] = Form.useForm<Corrected>();
  const attendance = Form.useWatch('attendance', form) ?? score.attendance;
  const { subjectId, candidateNumber, fullScore } = score;

  async function save({ points, ...rest }: Corrected) {
    const path = { planId: plan.id, subjectId, candidateNumber };
    const body = { ...rest, points: rest.attendance === 'PRESENT' ? points : null };
    await api.PUT('/api/plans/{planId}/scores/{subjectId}/{candidateNumber}', { params: { path }, body });
    onCorrected();
  }

  const range = t('correction.range', { full: fullScore });
  return (
    <EditDrawer<Corrected>
      title={`${t('correct')} · ${score.candidateName} · ${score.subjectName}`}
      open={open}
      form={form}
      initial={{ attendance: score.attendance, points: score.attendance === 'PRESENT' ? score.points : undefined }}
      onClose={onClose}
      save={save}
      saveLabel={t('correct')}
    >
      <Alert type="info" showIcon title={t('correction.reasonHint')} className="above-fields" />
      <Form.Item name="attendance" label={t('correction.newAttendance')}>
        <Radio.Group options={options('attendance')} />
      </Form.Item>
      {attendance === 'PRESENT' && (
        <Form.Item
          name="points"
          label={t('correction.newPoints')}
          extra={range}
          rules={[
            required(t('correction.newPoints')),
            { type: 'number', min: 0, max: fullScore, message: range },
          ]}
        >
          <InputNumber step={0.5} style={{ width: 140 }} className="code" />
        </Form.Item>
      )}
      <Form.Item
        name="reason"
        label={t('correction.reason')}
        rules={[requiredText(t('correction.reason'))]}
      >
        <Input.TextArea rows={3} maxLength={200} showCount />
      </Form.Item>
    </EditDrawer>
  );
}
