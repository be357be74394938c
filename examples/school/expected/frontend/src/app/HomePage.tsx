import { Card, SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDocumentTitle } from "@/lib/title";
import { APP_TITLE } from "./config";
import classes from "./HomePage.module.css";
import { tableGroups } from "./registry";

/** The start: every table, with what it holds. */
export function HomePage(): ReactNode {
  useDocumentTitle("Start");
  return (
    <Stack gap="xl">
      <Title order={1}>{APP_TITLE}</Title>
      {tableGroups().map((group) => (
        <section key={group.label} aria-label={group.label}>
          <Title order={2} size="h6" tt="uppercase" c="dimmed" className={classes.group}>
            {group.label}
          </Title>
          <SimpleGrid cols={{ base: 1, xs: 2, lg: 3, xl: 4 }} spacing="md">
            {group.tables.map((table) => (
              <Card
                key={table.name}
                withBorder
                padding="md"
                className={classes.card}
                renderRoot={(props) => (
                  <Link to="/$table" params={{ table: table.name }} {...props} />
                )}
              >
                <Text fw={600}>{table.labelPlural}</Text>
                {table.description && (
                  <Text size="sm" c="dimmed" lineClamp={2} mt={4}>
                    {table.description}
                  </Text>
                )}
              </Card>
            ))}
          </SimpleGrid>
        </section>
      ))}
    </Stack>
  );
}
