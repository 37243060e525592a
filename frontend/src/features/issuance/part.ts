import type { DescriptionsProps } from 'antd';

/** A part under a heading: its own title is smaller and close to what it names. */
export const PART: DescriptionsProps['styles'] = { header: { marginBottom: 4 }, title: { fontSize: 14 } };
