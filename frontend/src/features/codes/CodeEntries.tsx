import { Flex, Input, Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { queries } from '@/api/client';
import { pathTo } from '@/shared/codes/hierarchy';
import { ClearIcon } from '@/shared/icon/ClearIcon';
import { FindIcon } from '@/shared/icon/FindIcon';
import { LinkButton } from '@/shared/page/LinkButton';
import { Nothing } from '@/shared/page/Nothing';
import { Refused } from '@/shared/page/Refused';
import { countBelow, entriesOf, type Code } from './codeEntries';
import { CodePath } from './CodePath';
import type { CodeAddress } from './useCodeAddress';

const A_DAY = 24 * 60 * 60 * 1000;
const NONE: Code[] = [];

interface CodeEntriesProps {
  list: string;
  version: string;
  address: CodeAddress;
}

/** The entries of one list: those below a code, or all that match what is typed. */
export function CodeEntries({ list, version, address }: CodeEntriesProps) {
  const { t } = useTranslation(['codes', 'shared']);
  const { data, error, refetch, isLoading } = queries.useQuery(
    'get',
    '/api/codes/{list}',
    { params: { path: { list }, query: { version } } },
    { staleTime: A_DAY },
  );
  const entries = data?.entries ?? NONE;
  const below = useMemo(() => countBelow(entries), [entries]);
  const found = useMemo(() => entriesOf(entries, address), [entries, address.words, address.parent]);
  const names = useMemo(() => new Map(entries.map(({ code, zh }) => [code, zh])), [entries]);

  if (error) {
    return <Refused what={t('shared:list.failed')} by={error} onRetry={refetch} />;
  }
  const columns: TableColumnsType<Code> = [
    { title: t('code'), dataIndex: 'code', className: 'code', width: 120 },
    {
      title: t('name'),
      dataIndex: 'zh',
      render: (zh: string, { code, parent }) => (
        <>
          {zh}
          {address.words && parent && (
            <span className="quiet"> {pathTo(entries, code).slice(0, -1).map((above) => names.get(above)).join(' ')}</span>
          )}
        </>
      ),
    },
    { title: t('english'), dataIndex: 'en', render: (en: string) => en || <span className="quiet">—</span> },
    {
      title: t('below'),
      key: 'below',
      align: 'right',
      width: 100,
      render: (_, { code, zh }) =>
        below.has(code) && (
          <LinkButton className="code" aria-label={t('open', { name: zh })} onClick={() => address.openBelow(code)}>
            {below.get(code)}
          </LinkButton>
        ),
    },
  ];
  return (
    <>
      <Flex wrap gap={16} justify="space-between" align="center">
        <CodePath path={pathTo(entries, address.parent)} names={names} onOpen={address.openBelow} />
        <Input.Search
          key={address.words}
          allowClear={{ clearIcon: <ClearIcon /> }}
          searchIcon={<FindIcon />}
          defaultValue={address.words}
          placeholder={t('search')}
          aria-label={t('search')}
          onSearch={address.search}
          style={{ width: 260 }}
        />
      </Flex>
      <Table<Code>
        size="small"
        rowKey="code"
        columns={columns.filter(({ key }) => key !== 'below' || below.size > 1)}
        dataSource={found}
        loading={isLoading}
        scroll={{ x: 'max-content' }}
        pagination={{ defaultPageSize: 50, hideOnSinglePage: true, showTotal: (count) => t('count', { count }) }}
        locale={{ emptyText: data ? <Nothing why={t('none')} /> : ' ' }}
      />
    </>
  );
}
