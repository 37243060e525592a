import { Descriptions, type DescriptionsProps } from 'antd';

/** The facts' own title is smaller than the heading it stands under, and close to what it names. */
const STYLES: DescriptionsProps['styles'] = { header: { marginBottom: 4 }, title: { fontSize: 14 } };

/** What is known of something, a line a fact. */
export function Facts(props: Pick<DescriptionsProps, 'items' | 'title'>) {
  return <Descriptions column={1} size="small" styles={STYLES} {...props} />;
}
