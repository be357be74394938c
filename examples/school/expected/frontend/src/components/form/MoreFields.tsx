import { SimpleGrid, Text } from "@mantine/core";
import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import classes from "./MoreFields.module.css";

interface MoreFieldsProps {
  children: ReactNode;
}

/** Fields that the database fills in by itself, out of the way until somebody wants them. */
export function MoreFields({ children }: MoreFieldsProps): ReactNode {
  return (
    <details className={classes.details}>
      <summary className={classes.summary}>
        <ChevronRight size={16} aria-hidden className={classes.chevron} />
        <Text span size="sm" fw={500}>
          Filled in automatically
        </Text>
      </summary>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md" mt="md">
        {children}
      </SimpleGrid>
    </details>
  );
}
