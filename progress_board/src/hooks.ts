import { useEffect, useState, useSyncExternalStore } from "react";

/** Return the time, anew each second while `running`. */
export function useNow(running: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}

/** Give the window's title for as long as the component is there. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

const KEY = "crudflow-theme";
const dark = window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

function currentTheme(): string {
  return localStorage.getItem(KEY) ?? (dark.matches ? "dark" : "light");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  dark.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    dark.removeEventListener("change", listener);
  };
}

/** Return the colour scheme in force, and what changes to the other one. */
export function useTheme(): [string, () => void] {
  const theme = useSyncExternalStore(subscribe, currentTheme);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const toggle = (): void => {
    localStorage.setItem(KEY, theme === "dark" ? "light" : "dark");
    for (const listener of listeners) listener();
  };
  return [theme, toggle];
}
