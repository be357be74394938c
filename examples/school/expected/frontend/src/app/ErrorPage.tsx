import { Stack } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ErrorNotice } from "@/components/Notice";

/** What is shown in place of a page that failed. */
export function ErrorPage({ error, reset }: ErrorComponentProps): ReactNode {
  return (
    <Stack maw={560} mx="auto" py="xl">
      <ErrorNotice error={error} onRetry={reset} />
    </Stack>
  );
}
