import { Button, Flex, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useColleges } from '@/shared/college/useColleges';
import { Refused } from '@/shared/page/Refused';

interface CollegePickerProps {
  id?: string;
  value?: string[];
  onChange?: (ids: string[]) => void;
}

/** Chooses participating colleges 参考院校 by name, or all of them. */
export function CollegePicker({ id, value = [], onChange }: CollegePickerProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const { options, error, refetch } = useColleges();
  return (
    <Flex vertical gap={8}>
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      <Select
        id={id}
        aria-label={t('plan.participants')}
        mode="multiple"
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        maxTagCount={12}
        placeholder={t('plan.chooseColleges')}
        options={options}
        value={value}
        onChange={onChange}
      />
      <Flex gap={8} align="center">
        <Button size="small" disabled={value.length === options.length} onClick={() => onChange?.(options.map((one) => one.value))}>
          {t('plan.chooseAll', { count: options.length })}
        </Button>
        <span className="quiet">{t('plan.chosen', { count: value.length })}</span>
      </Flex>
    </Flex>
  );
}
