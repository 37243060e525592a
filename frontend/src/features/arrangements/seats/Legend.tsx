import { EditOutlined } from '@ant-design/icons';
import { Flex } from 'antd';
import { useTranslation } from 'react-i18next';
import { CollegeMark } from './CollegeMark';
import type { Placement } from './drop';
import { presentIn, seatsBesideOwn, type Mark } from './marks';

/** What the marks on a plan mean, and how many neighbours are of one college. */
export function Legend({ there, marks }: { there: Placement[]; marks: Map<string, Mark> }) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const present = presentIn(there);
  const beside = seatsBesideOwn(there).size;
  return (
    <Flex component="section" vertical gap={4} aria-label={t('seats.legend')}>
      <Flex component="ul" wrap gap={16} className="seat-legend">
        {present.map(({ collegeId, collegeName, count }) => (
          <li key={collegeId}>
            <CollegeMark mark={marks.get(collegeId)} /> {collegeName}{' '}
            <span className="quiet">{t('seats.legendCount', { count })}</span>
          </li>
        ))}
        <li>
          <EditOutlined aria-hidden /> {t('seats.ofManual')}
        </li>
      </Flex>
      {present.length > 0 && (
        <span className="quiet">
          {present.length === 1 ? t('seats.oneCollege') : `${t('seats.besideCount', { count: beside })} · ${t('seats.besideHint')}`}
        </span>
      )}
    </Flex>
  );
}
