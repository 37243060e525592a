import { Alert, Button, Flex, Space, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useAccount, useMay } from '@/session/useSession';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import { StateTag } from '@/terms/StateTag';
import { useTerms } from '@/terms/useTerms';
import { Word } from '@/terms/Word';
import type { Certificate } from './certificate';
import { deedsIn, sideOf, type Deed } from './deeds';
import { FileVersions } from './FileVersions';
import { wordOf } from './RowDeeds';
import { Signatures } from './Signatures';
import type { Doing } from './useDeeds';

interface CertificateDrawerProps {
  id: string | undefined;
  onClose: () => void;
  doing: Doing;
}

/** 查看: all about one certificate, beside the list. */
export function CertificateDrawer({ id, onClose, doing }: CertificateDrawerProps) {
  const { t } = useTranslation(['issuance', 'shared']);
  const { term } = useTerms();
  const side = sideOf(useAccount().role);
  const may = useMay();
  const read = queries.useQuery(
    'get',
    '/api/certificates/{recordId}',
    { params: { path: { recordId: id ?? '' } } },
    { enabled: id !== undefined },
  );

  return (
    <DetailDrawer
      of={read}
      title={read.data?.record.candidateName ?? t('certificate')}
      open={id !== undefined}
      onClose={onClose}
      width={640}
      footer={({ record }) => {
        const deeds = deedsIn(record.state, side, may);
        return deeds.length > 0 && <Deeds of={record} deeds={deeds} doing={doing} />;
      }}
    >
      {({ record, signatures, files }) => (
        <Flex vertical gap={16}>
          <Flex gap={8} align="center" wrap>
            <StateTag of="issuanceState" value={record.state} />
            {record.certificateNumber && (
              <Typography.Text className="code" copyable>
                {record.certificateNumber}
              </Typography.Text>
            )}
          </Flex>
          {record.reason && <Alert type="warning" showIcon title={t(record.state === 'STAMP_FAILED' ? 'failure' : 'refusal')} description={record.reason} />}
          <Facts
            items={[
              { key: 'certificate', label: t('certificate'), children: t('shared:plan.certificateAt', { name: record.certificateTypeName, level: term('level', record.level) }) },
              { key: 'issuer', label: t('issuer'), children: record.organizationName },
              { key: 'form', label: t('form'), children: <Word of="certificateForm" value={record.form} /> },
              { key: 'issuedOn', label: t('issuedOn'), children: <span className="code">{record.issuedOn ?? '—'}</span> },
              { key: 'number', label: t('candidateNumber'), children: <span className="code">{record.candidateNumber}</span> },
              { key: 'idNumber', label: <Word of="idType" value={record.idType} />, children: <span className="code">{record.idNumber}</span> },
              { key: 'kind', label: t('kind'), children: <Word of="candidateKind" value={record.kind} /> },
              { key: 'college', label: t('college'), children: record.collegeName },
              { key: 'plan', label: t('plan'), children: record.planName },
              { key: 'site', label: t('site'), children: record.siteName },
            ]}
          />
          <Signatures of={signatures} />
          <FileVersions of={files} />
        </Flex>
      )}
    </DetailDrawer>
  );
}

function Deeds({ of, deeds, doing }: { of: Certificate; deeds: Deed[]; doing: Doing }) {
  const { t } = useTranslation(['issuance', 'shared']);
  return (
    <Space wrap>
      {of.state === 'ISSUED' && (
        <Button type="primary" onClick={() => doing.view(of)}>
          {t('deed.view')}
        </Button>
      )}
      {deeds.map((deed) => (
        <Button key={deed} danger={deed === 'refuse'} type={deed === 'sign' || deed === 'issue' ? 'primary' : 'default'} onClick={() => doing.run(deed, [of])}>
          {t(`deed.${wordOf(deed, of)}`)}
        </Button>
      ))}
    </Space>
  );
}
