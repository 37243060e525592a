import { Flex, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import './seats.css';
import { useColleges } from '@/shared/college/useColleges';
import { Loaded } from '@/shared/page/Loaded';
import { Nothing } from '@/shared/page/Nothing';
import { Page } from '@/shared/page/Page';
import { usePlanNames } from '@/shared/plan/usePlanNames';
import type { TabProps } from '../tabs';
import { ArrangementState } from '../ArrangementState';
import { useArrangement } from '../useArrangement';
import { RoomCards } from './RoomCards';
import { RoomPlan } from './RoomPlan';
import { useRooms } from './useRooms';

/** 座位平面图: a subject's rooms, and the seats of one drawn as a plan. */
export function SeatsTab({ plan, scope }: TabProps) {
  const { t } = useTranslation(['arrangements', 'shared']);
  const names = usePlanNames(plan);
  const colleges = useColleges();
  const { arrangement, changeable } = useArrangement(plan);
  const [parameters, setParameters] = useSearchParams();
  const subjects = plan.certificates.flatMap(({ certificateTypeId, level, subjects: its }) =>
    its.map(({ subjectId, name }) => ({ value: subjectId, label: `${name} · ${names.certificate(certificateTypeId, level)}` })),
  );
  const subjectId = parameters.get('subjectId') ?? subjects[0]?.value ?? '';
  const read = useRooms(plan.id, subjectId);
  const room = read.data?.find(({ roomId }) => roomId === parameters.get('room')) ?? read.data?.[0];
  const choose = (changes: Record<string, string>) =>
    setParameters((current) => new URLSearchParams({ ...Object.fromEntries(current), ...changes }));

  return (
    <Page title={t('title')} state={<ArrangementState of={arrangement} />}>
      {scope}
      <Form.Item label={t('seats.chooseSubject')} style={{ margin: 0, maxWidth: 520 }}>
        <Select
          aria-label={t('seats.chooseSubject')}
          value={subjectId}
          options={subjects}
          onChange={(value) => choose({ subjectId: value, room: '' })}
          popupMatchSelectWidth={false}
        />
      </Form.Item>
      <Loaded of={read}>
        {(rooms) =>
          room ? (
            <Flex vertical gap={16}>
              <RoomCards rooms={rooms} chosen={room.roomId} collegeOf={colleges.nameOf} onChoose={(roomId) => choose({ room: roomId })} />
              <RoomPlan key={`${room.roomId} ${subjectId}`} plan={plan} subjectId={subjectId} rooms={rooms} room={room} movable={changeable} />
            </Flex>
          ) : (
            <Nothing why={t('seats.noRooms')} />
          )
        }
      </Loaded>
    </Page>
  );
}
