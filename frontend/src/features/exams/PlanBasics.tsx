import { Flex, Form, Input, InputNumber, Radio, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRequired } from '@/shared/form/useRequired';
import { Section } from '@/shared/page/Section';
import { useTerms } from '@/terms/useTerms';

const MOST_INVIGILATORS = 10;

/** The fields of a plan that are about all of it. */
export function PlanBasics() {
  const { t } = useTranslation(['exams', 'shared']);
  const { required } = useRequired();
  const { options } = useTerms();
  return (
    <Section title={t('plan.basics')}>
      <Form.Item name="name" label={t('plan.name')} rules={[required(t('plan.name'))]}>
        <Input maxLength={100} />
      </Form.Item>
      <Flex wrap gap="0 40px">
        <Form.Item name="basis" label={t('plan.basis')}>
          <Radio.Group options={options('registrationBasis')} />
        </Form.Item>
        <Form.Item name="paidOnly" label={t('plan.paidOnly')} extra={t('plan.paidOnlyHint')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="invigilatorsPerRoom" label={t('plan.invigilators')} extra={t('plan.invigilatorsHint')}>
          <InputNumber min={0} max={MOST_INVIGILATORS} precision={0} />
        </Form.Item>
      </Flex>
    </Section>
  );
}
