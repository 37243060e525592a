import { App, Button, Flex, Form, type FormInstance } from 'antd';
import { useId, useState, type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { reasonsOf } from '@/shared/page/Refused';
import { SideDrawer } from '@/shared/page/SideDrawer';
import { Objections } from './Objections';
import { useEdition } from './useEdition';
import { useRefusals } from './useRefusals';

interface EditDrawerProps<Values extends object> {
  title: string;
  open: boolean;
  /** What the fields show at first; read when the drawer opens. */
  initial: Partial<Values>;
  onClose: () => void;
  /** Of the record as it was read; new things have none. */
  version?: number;
  /** Saves; whatever it throws is shown, at its field where it has one. Closes after success. */
  save: (values: Values, version: number) => Promise<unknown>;
  /** Reads the record again after somebody else changed it. */
  latest?: () => Promise<Partial<Values> & { version: number }>;
  /** What was refused before the drawer opened, to be repaired in it. */
  refused?: unknown;
  form?: FormInstance<Values>;
  width?: number;
  saveLabel?: string;
  /** What is said once it is done, instead of that it is saved. */
  doneText?: string;
}

/**
 * The one way to add or edit something: fields in a drawer. Refusals land at their fields, a second click does nothing,
 * what was typed survives a broken connection and somebody else's change, and closing asks where something is unsaved.
 */
export function EditDrawer<Values extends object>(props: PropsWithChildren<EditDrawerProps<Values>>) {
  const { title, open, initial, onClose, save, width, saveLabel, doneText, children } = props;
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const [own] = Form.useForm<Values>();
  const form = props.form ?? own;
  const id = useId();
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const edition = useEdition(form, props);
  const refusals = useRefusals(form);

  async function finish(values: Values) {
    setSaving(true);
    setProblem(undefined);
    try {
      await save(values, edition.version());
      void message.success(doneText ?? t('form.saved'));
      onClose();
    } catch (failure) {
      setProblem(failure);
      refusals.show(failure);
      if (failure instanceof ProblemError && failure.isConflict) {
        await edition.renew().catch(setProblem);
      }
    } finally {
      setSaving(false);
    }
  }

  function opened() {
    if (props.refused !== undefined) {
      setProblem(props.refused);
      refusals.show(props.refused);
    }
  }

  async function close() {
    const unsaved = form.isFieldsTouched();
    const leave =
      !unsaved ||
      (await modal.confirm({ title: t('form.unsaved'), okText: t('form.leave'), cancelText: t('form.stay') }));
    if (leave) {
      onClose();
    }
  }

  const conflict = problem instanceof ProblemError && problem.isConflict && props.latest;
  return (
    <SideDrawer
      title={title}
      open={open}
      width={width}
      onClose={() => void close()}
      destroyOnHidden
      afterOpenChange={(shown) => (shown ? opened() : setProblem(undefined))}
      footer={
        <Flex gap={8} justify="flex-end">
          <Button onClick={() => void close()}>{t('action.cancel')}</Button>
          <Button type="primary" loading={saving} onClick={() => form.submit()}>
            {saveLabel ?? t('action.save')}
          </Button>
        </Flex>
      }
    >
      <Form<Values>
        // Labels point at their fields by id; the filters behind the drawer have fields of the same names.
        name={id}
        form={form}
        layout="vertical"
        initialValues={initial}
        // The next time it opens it is about something else.
        clearOnDestroy
        onValuesChange={refusals.settle}
        onFinish={(values) => void finish(values)}
        scrollToFirstError={{ focus: true }}
        disabled={saving}
      >
        {problem !== undefined && (
          <Objections text={conflict ? t('form.conflict') : reasonsOf(problem).join(t('and'))} />
        )}
        {children}
      </Form>
    </SideDrawer>
  );
}
