import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { reasonsOf } from '@/shared/page/reasonsOf';

interface StartButtonProps {
  planId: string;
  /** Whether there are seats that will change. */
  again: boolean;
  disabled: boolean;
  onStarted: () => unknown;
}

/** 开始排考, and once there are seats 重新排考. */
export function StartButton({ planId, again, disabled, onStarted }: StartButtonProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const { modal } = App.useApp();
  const label = again ? t('again') : t('start');

  async function start() {
    try {
      await api.POST('/api/plans/{planId}/arrangements', { params: { path: { planId } } });
      await onStarted();
    } catch (failure) {
      modal.error({ title: label, content: reasonsOf(failure).join(t('shared:and')) });
    }
  }

  return (
    <Button
      type={again ? 'default' : 'primary'}
      disabled={disabled}
      onClick={() => void modal.confirm({ title: again ? t('againSure') : t('startSure'), okText: label, onOk: start })}
    >
      {label}
    </Button>
  );
}
