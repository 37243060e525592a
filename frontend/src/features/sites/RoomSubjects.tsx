import { Checkbox, Flex, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRequired } from '@/shared/form/useRequired';
import type { Plan } from '@/shared/plan/usePlan';
import { Word } from '@/terms/Word';
import { roomTypeFor } from './roomType';

interface RoomSubjectsProps {
  plan: Plan;
  certificateTypeId: string | undefined;
  level: string | undefined;
  disabled: boolean;
}

/** The subjects a room serves, and the type of room that follows from them. */
export function RoomSubjects({ plan, certificateTypeId, level, disabled }: RoomSubjectsProps) {
  const { t } = useTranslation(['sites', 'shared']);
  const { required } = useRequired();
  const subjects =
    plan.certificates.find((one) => one.certificateTypeId === certificateTypeId && one.level === level)?.subjects ?? [];
  const chosen = Form.useWatch<string[] | undefined>('subjectIds') ?? [];
  const typeOf = (ids: string[]) =>
    roomTypeFor(subjects.filter(({ subjectId }) => ids.includes(subjectId)).map(({ mode }) => mode));

  return (
    <>
      <Form.Item
        name="subjectIds"
        label={t('room.subjects')}
        rules={[
          required(t('room.subjects')),
          {
            validator: (_, ids: string[] = []) =>
              ids.length === 0 || typeOf(ids) ? Promise.resolve() : Promise.reject(new Error(t('room.mixed'))),
          },
        ]}
      >
        <Checkbox.Group disabled={disabled || subjects.length === 0}>
          <Flex vertical gap={4}>
            {subjects.map(({ subjectId, name, number, mode }) => (
              <Checkbox key={subjectId} value={subjectId}>
                {name} <span className="code">{number}</span> · <Word of="examMode" value={mode} />
              </Checkbox>
            ))}
          </Flex>
        </Checkbox.Group>
      </Form.Item>
      <Form.Item label={t('room.type')} extra={t('room.typeHint')}>
        <Word of="roomType" value={typeOf(chosen)} />
      </Form.Item>
    </>
  );
}
