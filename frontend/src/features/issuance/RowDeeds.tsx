import { Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/page/LinkButton';
import type { Certificate } from './certificate';
import type { Deed } from './deeds';

interface RowDeedsProps {
  row: Certificate;
  deeds: Deed[];
  onRun: (deed: Deed) => void;
}

/** What may be done to one certificate, in its row. */
export function RowDeeds({ row, deeds, onRun }: RowDeedsProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <Space size={12}>
      {deeds.map((deed) => {
        const name = t(`deed.${wordOf(deed, row)}`);
        return (
          <LinkButton
            key={deed}
            danger={deed === 'refuse'}
            aria-label={`${name} ${row.candidateName}`}
            onClick={() => onRun(deed)}
          >
            {name}
          </LinkButton>
        );
      })}
    </Space>
  );
}

/** What a deed is called for this certificate: one on paper is printed again. */
export function wordOf(deed: Deed, { form }: Certificate): Deed | 'reprint' {
  return deed === 'download' && form === 'PAPER' ? 'reprint' : deed;
}
