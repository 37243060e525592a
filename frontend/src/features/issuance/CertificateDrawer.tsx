import { Alert, Button, Descriptions, Drawer, Flex, Skeleton, Space, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useAccount, useMay } from '@/session/useSession';
import { Refused } from '@/shared/page/Refused';
import { StateTag } from '@/terms/StateTag';
import { useTerms } from '@/terms/useTerms';
import { Word } from '@/terms/Word';
import { deedsIn, sideOf } from './deeds';
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
  const { data, error, refetch } = queries.useQuery(
    'get',
    '/api/certificates/{recordId}',
    { params: { path: { recordId: id ?? '' } } },
    { enabled: id !== undefined },
  );
  const record = data?.record;
  const deeds = record ? deedsIn(record.state, side, may) : [];

  return (
    <Drawer
      title={record?.candidateName ?? t('certificate')}
      open={id !== undefined}
      onClose={onClose}
      closable={{ 'aria-label': t('shared:action.close') }}
      size="min(640px, 100vw)"
      footer={
        record && deeds.length > 0 ? (
          <Space wrap>
            {record.state === 'ISSUED' && (
              <Button type="primary" onClick={() => doing.view(record)}>
                {t('deed.view')}
              </Button>
            )}
            {deeds.map((deed) => (
              <Button key={deed} danger={deed === 'refuse'} type={deed === 'sign' || deed === 'issue' ? 'primary' : 'default'} onClick={() => doing.run(deed, [record])}>
                {t(`deed.${wordOf(deed, record)}`)}
              </Button>
            ))}
          </Space>
        ) : undefined
      }
    >
      {error && <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />}
      {!data && !error && <Skeleton active />}
      {data && record && (
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
          <Descriptions
            column={1}
            size="small"
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
          <Signatures of={data.signatures} />
          <FileVersions of={data.files} />
        </Flex>
      )}
    </Drawer>
  );
}
