import { Button, Group, Modal, Text } from "@mantine/core";
import { useBlocker } from "@tanstack/react-router";
import type { ReactNode, RefObject } from "react";

interface UnsavedGuardProps {
  /** Whether there is something to lose. */
  active: boolean;
  /** Set once the changes are saved and the page may be left. */
  leaving: RefObject<boolean>;
}

/** Asks before a page with unsaved changes is left, be it by a link or by closing the window. */
export function UnsavedGuard({ active, leaving }: UnsavedGuardProps): ReactNode {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => active && !leaving.current,
    enableBeforeUnload: () => active && !leaving.current,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === "blocked"}
      onClose={() => reset?.()}
      title="Leave without saving?"
      closeButtonProps={{ "aria-label": "Close" }}
    >
      <Text size="sm">What you have entered on this page will be lost.</Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" data-autofocus onClick={() => reset?.()}>
          Keep editing
        </Button>
        <Button color="red" onClick={() => proceed?.()}>
          Leave
        </Button>
      </Group>
    </Modal>
  );
}
