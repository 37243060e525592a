import { useTranslation } from 'react-i18next';
import './chart.css';
import { rateOf, type Tally } from './passRate';

const SERIES = ['registered', 'sat', 'passed'] as const;
const BAR = 16;
const GAP = 4;
const LABEL = 26;
const GROUP = LABEL + SERIES.length * (BAR + GAP) + 14;
/** How far the longest bar goes, in percent; the rest is for its number. Letters keep their size on a phone. */
const LONGEST = 70;

/** Who registered, sat and passed, as bars; the table below tells the same in numbers. */
export function PassRateChart({ tallies }: { tallies: Tally[] }) {
  const { t } = useTranslation(['scores', 'shared']);
  const most = Math.max(1, ...tallies.map(({ registered }) => registered));
  const lengthOf = (count: number) => (count / most) * LONGEST;
  const summary = tallies.map(({ group, registered, sat, passed }) => t('rate.chart', { group, registered, sat, passed }));
  return (
    <figure className="chart">
      <figcaption>
        {SERIES.map((series) => (
          <span key={series} className="chart-key">
            <span className={`chart-swatch ${series}`} aria-hidden />
            {t(`rate.${series}`)}
          </span>
        ))}
      </figcaption>
      <svg width="100%" height={tallies.length * GROUP} role="img" aria-label={summary.join('; ')}>
        {tallies.map((one, at) => (
          <g key={one.key} transform={`translate(0 ${at * GROUP})`}>
            <text y={LABEL - 9} className="chart-group">
              {one.group}
            </text>
            {SERIES.map((series, row) => (
              <g key={series} transform={`translate(0 ${LABEL + row * (BAR + GAP)})`}>
                <rect width={`${Math.max(0.3, lengthOf(one[series]))}%`} height={BAR} rx={2} className={series} />
                <text x={`${lengthOf(one[series])}%`} dx={8} y={BAR - 3}>
                  {one[series]}
                  {series === 'passed' && ` (${rateOf(one)})`}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
    </figure>
  );
}
