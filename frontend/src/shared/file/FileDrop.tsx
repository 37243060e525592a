import { InboxOutlined } from '@ant-design/icons';
import { Alert, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { objectionTo, sizeOf, type FileKind } from './fileKind';

export { objectionTo, sizeOf, type FileKind } from './fileKind';

interface FileDropProps {
  kind: FileKind;
  onFile: (file: File) => void;
  disabled?: boolean;
}

/** Takes one file by click, keyboard or drop, and says at once what is wrong with another. */
export function FileDrop({ kind, onFile, disabled }: FileDropProps) {
  const { t } = useTranslation();
  const [objection, setObjection] = useState<string>();
  const words = { endings: kind.endings.join(t('and')), size: sizeOf(kind.most) };

  function take(file: File) {
    const wrong = objectionTo(file, kind);
    setObjection(wrong && t(`import.${wrong}`, words));
    if (!wrong) {
      onFile(file);
    }
    return false;
  }

  return (
    <>
      <Upload.Dragger
        accept={kind.endings.join(',')}
        beforeUpload={take}
        showUploadList={false}
        disabled={disabled}
        multiple={false}
      >
        <InboxOutlined style={{ fontSize: 32 }} aria-hidden />
        <p>{t('import.choose')}</p>
        <p className="quiet">{t('import.accepts', words)}</p>
      </Upload.Dragger>
      {objection && <Alert role="alert" type="error" showIcon title={objection} style={{ marginTop: 8 }} />}
    </>
  );
}
