import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ApiError } from "@/api/errors";
import { theme, variables } from "./theme";

/** Make the cache of answers; failures that another try cannot mend are not tried again. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) =>
          count < 2 && error instanceof ApiError && ["failed", "unreachable"].includes(error.kind),
      },
    },
  });
}

interface ProvidersProps {
  client: QueryClient;
  children: ReactNode;
}

/** What every part of the application relies on. */
export function Providers({ client, children }: ProvidersProps): ReactNode {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Notifications position="bottom-right" />
        {children}
      </QueryClientProvider>
    </MantineProvider>
  );
}
