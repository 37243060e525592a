import { Flex } from 'antd';
import type { PropsWithChildren, ReactNode } from 'react';
import { useTitle } from './useTitle';

interface PageProps {
  title: string;
  /** How things stand, in a sentence. */
  state?: ReactNode;
  /** The one main action. */
  main?: ReactNode;
}

/** The anatomy of every page: title and state, the main action at the right, then the content. */
export function Page({ title, state, main, children }: PropsWithChildren<PageProps>) {
  useTitle(title);
  return (
    <Flex vertical gap={16}>
      <Flex justify="space-between" align="flex-start" gap={16} wrap>
        <div>
          <h1>{title}</h1>
          {state && <div className="quiet">{state}</div>}
        </div>
        {main && (
          <Flex gap={8} wrap>
            {main}
          </Flex>
        )}
      </Flex>
      {children}
    </Flex>
  );
}
