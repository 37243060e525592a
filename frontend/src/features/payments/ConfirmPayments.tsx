import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Selection } from '@/shared/list/useSelection';
import type { Payment } from './paymentColumns';
import { useConfirmation } from './useConfirmation';

interface ConfirmPaymentsProps {
  selection: Selection<Payment>;
  onDone: () => void;
}

/** 确认缴费 of the selected requests. */
export function ConfirmPayments({ selection, onDone }: ConfirmPaymentsProps) {
  const { t } = useTranslation('payments');
  const confirm = useConfirmation(() => {
    selection.clear();
    onDone();
  });
  return (
    selection.keys.length > 0 && (
      <Button type="primary" onClick={() => confirm(selection.rows)}>
        {t('confirm')}
      </Button>
    )
  );
}
