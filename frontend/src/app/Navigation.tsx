import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useMay } from '@/session/useSession';
import { AREAS } from './pages';

/** The menu by area; everybody sees the pages they may use. */
export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const { t } = useTranslation(['app', 'shared']);
  const may = useMay();
  const [path] = useLocation();
  const areas = AREAS.map((area) => ({ ...area, pages: area.pages.filter(({ needs }) => needs.some(may)) }));
  return (
    <nav aria-label={t('menu')}>
      <Menu
        mode="inline"
        selectedKeys={[path]}
        defaultOpenKeys={AREAS.map(({ name }) => name)}
        style={{ borderInlineEnd: 0 }}
        onClick={onChosen}
        items={areas
          .filter(({ pages }) => pages.length > 0)
          .map(({ name, pages }) => ({
            key: name,
            type: 'group' as const,
            label: t(`areas.${name}`),
            children: pages.map((page) => ({
              key: page.path,
              label: <Link to={page.path}>{t(`pages.${page.name}`)}</Link>,
            })),
          }))}
      />
    </nav>
  );
}
