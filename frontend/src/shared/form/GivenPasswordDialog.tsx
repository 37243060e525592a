import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { GivenPassword, type Given } from './GivenPassword';

/** Shows a given password until somebody says that they kept it; a stray click or key does not lose it. */
export function GivenPasswordDialog({ given, onClose }: { given: Given | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      open={given !== undefined}
      title={t('given.title')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      destroyOnHidden
      footer={
        <Button type="primary" onClick={onClose}>
          {t('given.kept')}
        </Button>
      }
    >
      {given && <GivenPassword {...given} />}
    </Modal>
  );
}
