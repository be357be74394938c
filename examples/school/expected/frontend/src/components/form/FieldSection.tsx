import { Fieldset, SimpleGrid } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./FieldSection.module.css";

interface FieldSectionProps {
  label: string;
  children: ReactNode;
}

/** Fields that belong together, under a heading. */
export function FieldSection({ label, children }: FieldSectionProps): ReactNode {
  return (
    <Fieldset legend={label} className={classes.section}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" verticalSpacing="md">
        {children}
      </SimpleGrid>
    </Fieldset>
  );
}
