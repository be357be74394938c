import { Alert, Button, Stack, Text, Title } from "@mantine/core";
import { CircleAlert, RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { describeError } from "@/api/errors";

interface ErrorNoticeProps {
  error: unknown;
  /** Try again what failed. */
  onRetry?: () => void;
}

/** Says why something could not be shown, and offers to try again. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps): ReactNode {
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<CircleAlert />}
      title="That did not work"
    >
      <Stack align="flex-start" gap="sm">
        <Text size="sm">{describeError(error)}</Text>
        {onRetry && (
          <Button
            size="xs"
            variant="default"
            leftSection={<RotateCw size={14} aria-hidden />}
            onClick={onRetry}
          >
            Try again
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

interface EmptyNoticeProps {
  icon: ReactNode;
  title: string;
  children?: ReactNode;
}

/** Fills the place of something that is not there. */
export function EmptyNotice({ icon, title, children }: EmptyNoticeProps): ReactNode {
  return (
    <Stack align="center" gap="sm" py={56} px="md" ta="center">
      <Text c="dimmed" aria-hidden>
        {icon}
      </Text>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
