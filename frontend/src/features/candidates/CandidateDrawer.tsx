import { Button, Flex, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { useMay } from '@/session/useSession';
import { useCodes } from '@/shared/codes/useCodes';
import { DetailDrawer } from '@/shared/page/DetailDrawer';
import { Facts } from '@/shared/page/Facts';
import { Moment } from '@/shared/time/Moment';
import { StateTag } from '@/terms/StateTag';
import { Word } from '@/terms/Word';
import { CandidateForm } from './CandidateForm';
import { ConfirmByHand } from './ConfirmByHand';
import { Portrait } from './Portrait';
import { VerifiedBy } from './VerifiedBy';
import { WholeIdNumber } from './WholeIdNumber';

interface CandidateDrawerProps {
  number: string | undefined;
  onClose: () => void;
  onChanged: () => void;
}

/** All about one candidate, beside the list. */
export function CandidateDrawer({ number, onClose, onChanged }: CandidateDrawerProps) {
  const { t } = useTranslation(['candidates', 'shared']);
  const may = useMay();
  const groups = useCodes('ethnic-groups');
  const education = useCodes('education-levels');
  const [open, setOpen] = useState<'edit' | 'confirm'>();
  const read = queries.useQuery(
    'get',
    '/api/candidates/{number}',
    { params: { path: { number: number ?? '' } } },
    { enabled: number !== undefined },
  );

  function changed() {
    void read.refetch();
    onChanged();
  }

  return (
    <DetailDrawer
      of={read}
      title={read.data?.name ?? t('candidate')}
      open={number !== undefined}
      onClose={onClose}
      extra={(candidate) => (
        <Space>
          {candidate.state === 'TO_BE_CONFIRMED' && may('VERIFY_PHOTOS') && (
            <Button type="primary" onClick={() => setOpen('confirm')}>
              {t('confirm')}
            </Button>
          )}
          {may('EDIT_CANDIDATES') && <Button onClick={() => setOpen('edit')}>{t('shared:action.edit')}</Button>}
        </Space>
      )}
    >
      {(candidate) => (
        <Flex vertical gap={16}>
          <Flex gap={16} align="flex-start">
            <Portrait number={candidate.number} has={candidate.hasPhoto} />
            <Flex vertical gap={8} align="flex-start" style={{ minWidth: 0, overflowWrap: 'anywhere' }}>
              <StateTag of="identityState" value={candidate.state} />
              <span className="code">{candidate.number}</span>
              <WholeIdNumber number={candidate.number} masked={candidate.idNumber} />
            </Flex>
          </Flex>
          <Facts
            items={[
              { key: 'kind', label: t('kind'), children: <Word of="candidateKind" value={candidate.kind} /> },
              { key: 'pinyin', label: t('pinyin'), children: candidate.pinyin },
              { key: 'idType', label: t('idType'), children: <Word of="idType" value={candidate.idType} /> },
              { key: 'sex', label: t('sex'), children: <Word of="sex" value={candidate.sex} /> },
              { key: 'phone', label: t('phone'), children: <span className="code">{candidate.phone}</span> },
              { key: 'group', label: t('ethnicGroup'), children: groups.nameOf(candidate.ethnicGroup) || '—' },
              {
                key: 'major',
                label: t('major'),
                children: candidate.majorName && `${candidate.majorName} ${candidate.majorCode} (${candidate.majorVersion})`,
              },
              { key: 'education', label: t('educationLevel'), children: education.nameOf(candidate.educationLevel) || '—' },
              { key: 'entry', label: t('entryYear'), children: candidate.entryYear || '—' },
              { key: 'registrations', label: t('registrations'), children: candidate.registrations },
              ...(candidate.verification
                ? [
                    { key: 'by', label: t('verifiedBy'), children: <VerifiedBy by={candidate.verification.by} /> },
                    { key: 'at', label: t('verifiedAt'), children: <Moment at={candidate.verification.at} /> },
                    { key: 'similarity', label: t('similarity'), children: candidate.verification.similarity },
                    { key: 'note', label: t('note'), children: candidate.verification.note || '—' },
                  ]
                : []),
            ]}
          />
          <CandidateForm open={open === 'edit'} candidate={candidate} onClose={() => setOpen(undefined)} onSaved={changed} />
          <ConfirmByHand open={open === 'confirm'} candidate={candidate} onClose={() => setOpen(undefined)} onConfirmed={changed} />
        </Flex>
      )}
    </DetailDrawer>
  );
}
