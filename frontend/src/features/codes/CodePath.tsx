import { Breadcrumb } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/shared/page/LinkButton';

interface CodePathProps {
  /** The codes from the top down to where one is. */
  path: string[];
  names: ReadonlyMap<string, string>;
  onOpen: (code: string) => void;
}

/** Where in a hierarchical list one is, and the way back up. */
export function CodePath({ path, names, onOpen }: CodePathProps) {
  const { t } = useTranslation(['codes', 'shared']);
  const steps = [{ code: '', name: t('all') }, ...path.map((code) => ({ code, name: names.get(code) ?? code }))];
  return (
    <Breadcrumb
      items={steps.map(({ code, name }, index) => ({
        key: code,
        title:
          index === steps.length - 1 ? (
            name
          ) : (
            <LinkButton onClick={() => onOpen(code)}>{name}</LinkButton>
          ),
      }))}
    />
  );
}
