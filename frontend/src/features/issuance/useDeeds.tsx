import { App } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import type { Schema } from '@/api/types';
import { useBulk } from '@/shared/bulk/useBulk';
import { reasonsOf } from '@/shared/page/Refused';
import { firstIds, type Certificate } from './certificate';
import type { Deed, State } from './deeds';
import { IssueDialog } from './IssueDialog';
import { IssueProgress } from './IssueProgress';
import { RefuseDialog, ReissueDialog } from './ReasonDialogs';
import { useCertificateFile } from './useCertificateFile';
import { useRefresh } from './useRefresh';

/** How many certificates the API issues at once. */
const MOST = 1000;

/** Does what is offered in the lists. */
export interface Doing {
  run: (deed: Deed, rows: Certificate[]) => void;
  /** To all of the list. */
  runAll: (deed: Deed) => void;
  view: (row: Certificate) => void;
  starting: boolean;
  dialogs: ReactNode;
}

interface Place {
  state: State;
  planId: string | undefined;
  /** What was selected has been dealt with. */
  onStarted: () => void;
  openBatch: (id: string) => void;
}

interface Asked {
  deed: 'refuse' | 'issue' | 'reissue';
  ids: string[];
  limited: boolean;
}

/** Runs the deeds of a list: asks what has to be asked, does it once, and brings the lists up to date. */
export function useDeeds({ state, planId, onStarted, openBatch }: Place): Doing {
  const { t } = useTranslation(['issuance', 'shared']);
  const { modal } = App.useApp();
  const refresh = useRefresh();
  const bulk = useBulk();
  const file = useCertificateFile();
  const [starting, setStarting] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const [taskId, setTaskId] = useState<string>();

  function changed() {
    onStarted();
    refresh();
  }

  async function start(work: () => Promise<unknown>, failing: string) {
    setStarting(true);
    try {
      await work();
    } catch (failure) {
      modal.error({ title: failing, content: reasonsOf(failure).join(t('shared:and')) });
    } finally {
      setStarting(false);
    }
  }

  async function prepare(body: Schema<'SigningController.NewBatch'>) {
    const { data } = await api.POST('/api/signing-batches', { body });
    onStarted();
    openBatch(data!.id);
  }

  const reopen = (ids: string[]) =>
    bulk({
      action: t('deed.reopen'),
      count: ids.length,
      question: t('reopenSure', { count: ids.length }),
      run: async () => {
        await api.POST('/api/reissues', { body: { recordIds: ids } });
        changed();
      },
    });

  function ask(deed: Deed, ids: string[], limited = false) {
    if (deed === 'reopen') {
      void reopen(ids);
    } else if (deed === 'refuse' || deed === 'issue' || deed === 'reissue') {
      setAsked({ deed, ids, limited });
    }
  }

  const close = () => setAsked(undefined);
  const count = asked?.ids.length ?? 0;
  const progress = (id: string) => {
    changed();
    setTaskId(id);
  };
  return {
    run: (deed, rows) => {
      const ids = rows.map(({ id }) => id);
      if (deed === 'sign' || deed === 'signAgain') {
        void start(() => prepare({ recordIds: ids }), t('signing.prepare'));
      } else if (deed === 'download') {
        void (rows[0]?.form === 'PAPER' ? file.view(rows[0]) : file.save(rows[0]!));
      } else {
        ask(deed, ids);
      }
    },
    runAll: (deed) => {
      if (deed === 'sign' || deed === 'signAgain') {
        void start(() => prepare({ state, planId }), t('signing.prepare'));
      } else {
        void start(async () => {
          const { ids, more } = await firstIds(state, planId, MOST);
          ask(deed, ids, more);
        }, t(`deed.${deed}`));
      }
    },
    view: (row) => void file.view(row),
    starting,
    dialogs: (
      <>
        <RefuseDialog ids={asked?.deed === 'refuse' ? asked.ids : undefined} onClose={close} onDone={changed} />
        <ReissueDialog ids={asked?.deed === 'reissue' ? asked.ids : undefined} onClose={close} onStarted={progress} />
        <IssueDialog
          ids={asked?.deed === 'issue' ? asked.ids : undefined}
          note={asked?.limited ? t('issueLimited', { most: count }) : undefined}
          onClose={close}
          onStarted={progress}
        />
        <IssueProgress taskId={taskId} onClose={() => setTaskId(undefined)} />
        {file.dialog}
      </>
    ),
  };
}
