import { Drawer, type DrawerProps } from 'antd';

/** A drawer that is fetched when it is first opened, as most people open a page to look at the page. */
export default function SideDrawer(props: DrawerProps) {
  return <Drawer {...props} />;
}
