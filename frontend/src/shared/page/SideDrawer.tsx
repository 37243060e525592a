import { Drawer, type DrawerProps } from 'antd';
import { useTranslation } from 'react-i18next';

interface SideDrawerProps extends Omit<DrawerProps, 'size' | 'width' | 'closable'> {
  /** In pixels, where the window has them. */
  width?: number;
}

/** What opens beside a page: never wider than the window, with a cross that has a name. */
export function SideDrawer({ width = 560, ...drawer }: SideDrawerProps) {
  const { t } = useTranslation();
  return <Drawer {...drawer} size={`min(${width}px, 100vw)`} closable={{ 'aria-label': t('action.close') }} />;
}
