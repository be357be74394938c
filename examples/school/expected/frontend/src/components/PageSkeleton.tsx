import { Group, Skeleton, Stack, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";

/** What stands in for a page that is still on its way. */
export function PageSkeleton(): ReactNode {
  return (
    <Stack role="status" gap="lg">
      <VisuallyHidden>Loading</VisuallyHidden>
      <Group justify="space-between">
        <Skeleton h={34} w={240} />
        <Skeleton h={36} w={120} />
      </Group>
      <Skeleton h={320} radius="md" />
    </Stack>
  );
}
