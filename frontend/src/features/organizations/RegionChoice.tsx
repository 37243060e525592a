import { Cascader } from 'antd';
import { useMemo } from 'react';
import { useCodes } from '@/shared/codes/useCodes';

interface RegionChoiceProps {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
}

/** Chooses a region 行政区划 by province, city and district; its code is the field's value. */
export function RegionChoice({ id, value, onChange }: RegionChoiceProps) {
  const regions = useCodes('regions');
  const branches = useMemo(() => regions.branches(), [regions]);
  return (
    <Cascader
      id={id}
      options={branches}
      value={value ? regions.pathTo(value) : undefined}
      onChange={(path) => onChange?.(path?.at(-1))}
      changeOnSelect
      showSearch
    />
  );
}
