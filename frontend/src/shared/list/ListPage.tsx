import { Button, Flex, Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page as PageOf } from '@/api/types';
import { Nothing } from '@/shared/page/Nothing';
import { Refused } from '@/shared/page/Refused';
import { Page } from '@/shared/page/Page';
import { Filters, type Filter } from './Filters';
import { Pager } from './Pager';
import type { ListAddress } from './useListAddress';
import { useScrollByKeys } from './useScrollByKeys';
import type { Selection } from './useSelection';

/** What a list needs of a query. */
export interface Listed<Row> {
  data: PageOf<Row> | undefined;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

interface ListPageProps<Row, Name extends string> {
  title: string;
  /** How things stand, in a sentence. */
  state?: ReactNode;
  /** The one main action. */
  main?: ReactNode;
  /** Other actions on the list or on what is selected. */
  actions?: ReactNode;
  /** Above the filters: what the list is about, such as a plan to choose. */
  scope?: ReactNode;
  filters?: Filter<Name>[];
  address: ListAddress<Name>;
  page: Listed<Row>;
  columns: TableColumnsType<Row>;
  keyOf: (row: Row) => string;
  /** What a row is called, for those who hear the page. */
  nameOf: (row: Row) => string;
  selection?: Selection<Row>;
  /** The query brings all rows at once: there are no pages to ask for. */
  whole?: boolean;
  /** What to do where there is nothing yet. */
  empty: ReactNode;
}

/** The one page of all lists: title and state, filters, table, selection across pages, paging. */
export function ListPage<Row extends object, Name extends string>(props: ListPageProps<Row, Name>) {
  const { title, state, main, actions, scope, filters = [], address, page, columns, keyOf, nameOf, selection, whole, empty } = props;
  const { t } = useTranslation();
  const around = useScrollByKeys<HTMLDivElement>();
  const rows = page.data?.items ?? [];
  const nothing = page.data?.next ? t('list.further') : Object.keys(address.values).length > 0 ? t('list.filtered') : empty;

  return (
    <Page title={title} state={state} main={main}>
      {scope}
      {(filters.length > 0 || Boolean(actions) || Boolean(selection)) && (
        <Flex wrap gap={8} justify="space-between" align="center">
          {filters.length > 0 && <Filters of={filters} address={address} />}
          <Flex wrap gap={8} align="center">
            {selection && selection.keys.length > 0 && (
              <>
                <span role="status">{t('list.selected', { count: selection.keys.length })}</span>
                <Button type="text" onClick={selection.clear}>
                  {t('list.clear')}
                </Button>
              </>
            )}
            {actions}
          </Flex>
        </Flex>
      )}
      {page.error ? (
        <Refused what={t('list.failed')} by={page.error} onRetry={page.refetch} />
      ) : (
        <>
          <div ref={around}>
            <Table<Row>
              size="small"
              rowKey={keyOf}
              columns={columns}
              dataSource={rows}
              loading={{ spinning: page.isFetching, delay: 200 }}
              pagination={whole ? { defaultPageSize: address.size, hideOnSinglePage: true } : false}
              scroll={{ x: 'max-content' }}
              locale={{
                emptyText: page.data ? <Nothing why={nothing} /> : ' ',
              }}
              rowSelection={
                selection && {
                  selectedRowKeys: selection.keys,
                  onChange: (keys) => selection.choose(rows, keys.map(String)),
                  preserveSelectedRowKeys: true,
                  getCheckboxProps: (row) => ({ 'aria-label': t('list.choose', { name: nameOf(row) }) }) as object,
                  getTitleCheckboxProps: () => ({ 'aria-label': t('list.chooseAll') }),
                }
              }
            />
          </div>
          {!whole && <Pager address={address as ListAddress<string>} shown={rows.length} next={page.data?.next || undefined} />}
        </>
      )}
    </Page>
  );
}
