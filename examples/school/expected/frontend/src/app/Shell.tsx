import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  Text,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Moon, Sun } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { APP_TITLE } from "./config";
import { Navigation } from "./Navigation";
import classes from "./Shell.module.css";

/** The frame around every page. */
export function Shell(): ReactNode {
  const [open, { toggle, close }] = useDisclosure();
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of page closes the menu
  useEffect(close, [path]);
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 264, breakpoint: "sm", collapsed: { mobile: !open } }}
      padding={{ base: "md", sm: "xl" }}
    >
      <a href="#main" className={classes.skip}>
        Skip to content
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger
            opened={open}
            onClick={toggle}
            hiddenFrom="sm"
            size="sm"
            aria-label="Navigation"
            aria-expanded={open}
          />
          <UnstyledButton
            className={classes.brand}
            renderRoot={(props) => <Link to="/" {...props} />}
          >
            <span className={classes.mark} aria-hidden>
              {APP_TITLE.trim().charAt(0).toUpperCase()}
            </span>
            <Text span fw={650} truncate>
              {APP_TITLE}
            </Text>
          </UnstyledButton>
          <ColorSchemeButton />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar aria-label="Tables">
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        <div className={classes.page}>
          <Outlet />
        </div>
      </AppShell.Main>
    </AppShell>
  );
}

function ColorSchemeButton(): ReactNode {
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme("light") === "light" ? "dark" : "light";
  const label = `Use ${other} colours`;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={label}
        onClick={() => setColorScheme(other)}
      >
        {other === "dark" ? <Moon size={18} /> : <Sun size={18} />}
      </ActionIcon>
    </Tooltip>
  );
}
