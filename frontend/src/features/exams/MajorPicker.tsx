import { Flex, TreeSelect } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCodes } from '@/shared/codes/useCodes';
import { CATALOGUES, majorKey, majorsOf, majorTree, type Major } from './majors';
import { MajorTable } from './MajorTable';
import { TypedMajor } from './TypedMajor';

interface MajorPickerProps {
  id?: string;
  value?: Major[];
  onChange?: (majors: Major[]) => void;
}

/** Chooses majors from the catalogues, one or a whole class at once, or takes them as typed. */
export function MajorPicker({ id, value = [], onChange }: MajorPickerProps) {
  const { t } = useTranslation(['exams', 'shared']);
  const [newest, earlier] = CATALOGUES;
  const catalogues = [
    { version: newest, entries: useCodes('majors', newest).entries },
    { version: earlier, entries: useCodes('majors', earlier).entries },
  ];
  const known = new Set(catalogues.flatMap(({ version, entries }) => entries.map(({ code }) => majorKey({ code, catalogueVersion: version }))));
  const typed = value.filter((major) => !known.has(majorKey(major)));

  function choose(keys: string[]) {
    onChange?.([...catalogues.flatMap(({ version, entries }) => majorsOf(entries, version, keys)), ...typed]);
  }

  return (
    <Flex vertical gap={8}>
      <TreeSelect
        id={id}
        multiple
        treeCheckable
        showCheckedStrategy={TreeSelect.SHOW_CHILD}
        showSearch={{ treeNodeFilterProp: 'title' }}
        allowClear
        maxTagCount={0}
        maxTagPlaceholder={t('type.majorCount', { count: value.length - typed.length })}
        placeholder={t('major.choose')}
        value={value.map(majorKey).filter((key) => known.has(key))}
        treeData={catalogues.map(({ version, entries }) => ({
          value: version,
          title: t('major.catalogue', { version }),
          children: majorTree(entries, version),
        }))}
        onChange={choose}
        styles={{ popup: { root: { maxHeight: 420 } } }}
      />
      <TypedMajor onAdd={(major) => onChange?.([...value.filter((one) => majorKey(one) !== majorKey(major)), major])} />
      {value.length > 0 ? (
        <MajorTable majors={value} onRemove={(gone) => onChange?.(value.filter((one) => majorKey(one) !== majorKey(gone)))} />
      ) : (
        <span className="quiet">{t('major.none')}</span>
      )}
    </Flex>
  );
}
