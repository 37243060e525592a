import { Button, Flex, Tag, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { reasonsOf } from '@/shared/page/reasonsOf';
import { CollegeMark } from './CollegeMark';
import type { Placement } from './drop';
import type { Mark } from './marks';
import type { Moves } from './useMoves';

interface CandidateBarProps {
  chosen: Placement | undefined;
  mark: Mark | undefined;
  movable: boolean;
  moves: Moves;
  onMove: () => void;
  onClear: () => void;
}

/** One line above the plan: who is selected and what can be done, or what became of the last move. */
export function CandidateBar({ chosen, mark, movable, moves, onMove, onClear }: CandidateBarProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const { outcome } = moves;
  return (
    <Flex className="candidate-bar" wrap gap={8} align="center" justify="space-between" data-refused={outcome?.kind === 'refused'}>
      <div role={outcome?.kind === 'refused' ? 'alert' : 'status'} style={{ flex: 1, minWidth: 200 }}>
        {outcome?.kind === 'done' && outcome.text}
        {outcome?.kind === 'refused' && (
          <>
            <strong>{t('seats.refused')}</strong> {reasonsOf(outcome.by).join(t('shared:and'))}
          </>
        )}
        {!outcome && !chosen && <span className="quiet">{movable ? t('seats.dragHint') : t('seats.readOnlyHint')}</span>}
        {!outcome && chosen && (
          <Flex wrap gap={8} align="center">
            <CollegeMark mark={mark} />
            <strong>{chosen.candidateName}</strong>
            <span>{t('seats.from', { room: chosen.roomName, seat: chosen.seat })}</span>
            <span className="quiet">{chosen.collegeName}</span>
            <span className="code quiet">{chosen.ticketNumber}</span>
            {chosen.manual && (
              <Tooltip title={t('manualHint')}>
                <Tag>{t('manual')}</Tag>
              </Tooltip>
            )}
          </Flex>
        )}
      </div>
      <Flex gap={8}>
        {outcome?.kind === 'done' && outcome.undo && (
          <Button size="small" loading={moves.pending.length > 0} onClick={() => void outcome.undo?.()}>
            {t('seats.undo')}
          </Button>
        )}
        {chosen && movable && (
          <Button size="small" type="primary" onClick={onMove}>
            {t('seats.move')}
          </Button>
        )}
        {chosen && (
          <Button size="small" type="text" onClick={onClear}>
            {t('seats.clear')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
