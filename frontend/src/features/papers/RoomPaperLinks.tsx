import { Space, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { LinkButton } from '@/shared/page/LinkButton';
import type { usePaper } from './usePaper';

type Session = Schema<'RoomSessionView'>;

const KINDS = ['doorSticker', 'deskStickers', 'signInSheet'] as const;

type Kind = (typeof KINDS)[number];

interface RoomPaperLinksProps {
  planId: string;
  of: Session;
  paper: ReturnType<typeof usePaper>;
}

/** 门贴, 桌贴 and 签到表 of a room during a subject. */
export function RoomPaperLinks({ planId, of: { roomId, roomName, subjectId, subjectName, placed }, paper }: RoomPaperLinksProps) {
  const { t } = useTranslation(['papers', 'shared']);
  const path = { planId, roomId };
  const params = { path, query: { subjectId } };

  const links: Record<Kind, Parameters<typeof paper.show>[1]> = {
    doorSticker: () => api.GET('/api/plans/{planId}/rooms/{roomId}/door-sticker', { params: { path } }),
    deskStickers: () => api.GET('/api/plans/{planId}/rooms/{roomId}/desk-stickers', { params }),
    signInSheet: () => api.GET('/api/plans/{planId}/rooms/{roomId}/sign-in-sheet', { params }),
  };

  return (
    <Space size="middle">
      {KINDS.map((kind) => {
        const title = t('paperOf', { paper: t(kind), room: `${roomName} ${subjectName}` });
        const missing = kind !== 'doorSticker' && placed === 0;
        return (
          <Tooltip key={kind} title={missing && t('empty')}>
            <LinkButton
              disabled={missing}
              loading={paper.pending === title}
              aria-label={title}
              onClick={() => void paper.show(title, links[kind])}
            >
              {t(kind)}
            </LinkButton>
          </Tooltip>
        );
      })}
    </Space>
  );
}
