import { CheckOutlined, CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies a text. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { message } = App.useApp();
  const [copied, setCopied] = useState('');

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Outside HTTPS browsers don't let pages write to the clipboard; the text can be selected beside the button.
      void message.warning(t('signing.copyByHand'));
    }
  }

  return <Button icon={copied === text ? <CheckOutlined /> : <CopyOutlined />} aria-label={label} title={label} onClick={() => void copy()} />;
}
