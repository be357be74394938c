import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { TableApi } from "@/api/calls";
import { useRemove } from "@/api/queries";
import type { TableTypes } from "@/api/types";
import { ErrorNotice } from "@/components/Notice";
import { notify } from "@/lib/notify";
import type { TableInfo } from "@/lib/table";

interface DeleteButtonProps<T extends TableTypes> {
  info: TableInfo;
  api: TableApi<T>;
  rowKey: T["key"];
  title: ReactNode;
}

/** Deletes a row after a question, and says why if the database refuses. */
export function DeleteButton<T extends TableTypes>(props: DeleteButtonProps<T>): ReactNode {
  const { info, api, rowKey, title } = props;
  const [opened, { open, close }] = useDisclosure();
  const remove = useRemove(api);
  const navigate = useNavigate();
  const confirm = () =>
    remove.mutate(rowKey, {
      onSuccess: () => {
        notify.success(`${info.label} deleted`);
        void navigate({ to: "/$table", params: { table: info.name } });
      },
    });
  const question = `Delete this ${info.label.toLowerCase()}?`;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Trash2 size={16} aria-hidden />}
        onClick={() => {
          remove.reset();
          open();
        }}
      >
        Delete
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={question}
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <Stack gap="md">
          {remove.isError ? (
            <ErrorNotice error={remove.error} />
          ) : (
            <Text size="sm">
              <strong>{title}</strong> will be deleted for good, and with it whatever the database
              deletes along. This cannot be undone.
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={close}>
              Cancel
            </Button>
            <Button color="red" loading={remove.isPending} onClick={confirm}>
              {remove.isError ? "Try again" : "Delete"}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
