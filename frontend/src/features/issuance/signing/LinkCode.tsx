import { Button, Flex, Input, Space, Spin } from 'antd';
import { QRCodeSVG } from 'qrcode.react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '@/shared/page/Refused';
import { CopyButton } from './CopyButton';
import { remaining } from './life';
import { useSigningLink } from './useSigningLink';

const SIDE = 208;

/** The code to scan, how long it is good, and the same as a link. */
export function LinkCode({ batchId }: { batchId: string }) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { link, failure, making, make } = useSigningLink(batchId, true);
  const now = useNow();
  const left = link && remaining(link.until, now);

  if (failure !== undefined) {
    return <Refused what={t('signing.failed')} by={failure} onRetry={make} />;
  }
  return (
    <Flex gap={24} wrap justify="center" align="center">
      <Flex align="center" justify="center" style={{ width: SIDE + 24, height: SIDE + 24, background: '#fff', border: '1px solid var(--line)', borderRadius: 4 }}>
        {making || !link ? (
          <Spin aria-label={t('signing.making')} />
        ) : left ? (
          <QRCodeSVG value={link.url} size={SIDE} level="M" title={t('signing.qr')} role="img" />
        ) : (
          <strong style={{ color: '#56636a' }}>{t('signing.expired')}</strong>
        )}
      </Flex>
      <Flex vertical gap={8} style={{ flex: '1 1 260px', minWidth: 0 }}>
        <strong>{t('signing.scan')}</strong>
        <div className="quiet">{t('signing.scanHint')}</div>
        {left && (
          <>
            <div className="code">{t('signing.remaining', { time: left })}</div>
            <Space.Compact block>
              <Input readOnly value={link.url} aria-label={t('signing.link')} className="code" onFocus={({ target }) => target.select()} />
              <CopyButton text={link.url} label={t('signing.copyLink')} />
            </Space.Compact>
            <Flex gap={8} align="center" role="status">
              <Spin size="small" /> {t('signing.waiting')}
            </Flex>
          </>
        )}
        <div>
          <Button type={left ? 'link' : 'primary'} style={left ? { padding: 0 } : undefined} loading={making} onClick={make}>
            {t('signing.renew')}
          </Button>
        </div>
      </Flex>
    </Flex>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
