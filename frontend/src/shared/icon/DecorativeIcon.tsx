import Icon from '@ant-design/icons/es/components/AntdIconLight';
import { forwardRef, type ComponentProps } from 'react';

/**
 * Stands for the icon of the component library: readers of the screen pass over it, as the words are in the button it
 * decorates. The library's own would say its English name, such as “download”.
 */
const DecorativeIcon = forwardRef<HTMLSpanElement, ComponentProps<typeof Icon>>(function DecorativeIcon(props, ref) {
  return <Icon role={undefined} aria-label={undefined} aria-hidden={!props.onClick || undefined} {...props} ref={ref} />;
});

export default DecorativeIcon;
