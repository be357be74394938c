import { AppShell, NavLink, ScrollArea, Text, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { Link, useParams } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import classes from "./Navigation.module.css";
import { type TableGroup, tableGroups } from "./registry";

/** All tables under their headings, and a field that narrows them down. */
export function Navigation(): ReactNode {
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { table } = useParams({ strict: false });
  useHotkeys([["mod+K", () => field.current?.focus()]]);
  const groups = matching(tableGroups(), text.trim().toLowerCase());
  return (
    <>
      <AppShell.Section p="md" pb="xs">
        <TextInput
          ref={field}
          type="search"
          size="sm"
          aria-label="Find a table"
          placeholder="Find a table"
          leftSection={<Search size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </AppShell.Section>
      <AppShell.Section grow component={ScrollArea} px="md" pb="md">
        {groups.map((group) => (
          <section key={group.label} aria-label={group.label} className={classes.group}>
            <Text className={classes.heading}>{group.label}</Text>
            {group.tables.map(({ name, labelPlural }) => (
              <NavLink
                key={name}
                label={labelPlural}
                active={name === table}
                className={classes.link}
                renderRoot={(props) => <Link to="/$table" params={{ table: name }} {...props} />}
              />
            ))}
          </section>
        ))}
        {groups.length === 0 && (
          <Text size="sm" c="dimmed" p="xs">
            No table is called that.
          </Text>
        )}
      </AppShell.Section>
    </>
  );
}

function matching(groups: TableGroup[], text: string): TableGroup[] {
  if (!text) return groups;
  return groups
    .map(({ label, tables }) => ({
      label,
      tables: tables.filter((table) => table.labelPlural.toLowerCase().includes(text)),
    }))
    .filter((group) => group.tables.length > 0);
}
