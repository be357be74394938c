import {
  Anchor,
  Badge,
  Button,
  type CSSVariablesResolver,
  createTheme,
  Input,
  Modal,
  Paper,
  Skeleton,
  Tooltip,
} from "@mantine/core";

/** The look of the application; change colours, fonts and roundings here. */
export const theme = createTheme({
  primaryColor: "indigo",
  primaryShade: { light: 7, dark: 8 },
  defaultRadius: "md",
  fontFamily: 'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  headings: { fontWeight: "650" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: "hover" } }),
    Badge: Badge.extend({ defaultProps: { radius: "sm" } }),
    Button: Button.extend({ defaultProps: { size: "sm" } }),
    // Descriptions stand below their inputs, so that inputs side by side are level.
    InputWrapper: Input.Wrapper.extend({
      defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] },
    }),
    Modal: Modal.extend({ defaultProps: { centered: true, radius: "lg" } }),
    Paper: Paper.extend({ defaultProps: { withBorder: true, radius: "md" } }),
    Skeleton: Skeleton.extend({ defaultProps: { radius: "sm" } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, withArrow: true } }),
  },
});

/** Colours of text that keep a contrast of 4.5 to 1 on every background of the application. */
export const variables: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": "#586070",
    "--mantine-color-placeholder": "#697080",
    "--mantine-color-error": theme.colors.red[9],
    "--mantine-color-anchor": theme.colors.indigo[8],
    "--app-background": theme.colors.gray[0],
  },
  dark: {
    "--mantine-color-dimmed": "#a4adbb",
    "--mantine-color-placeholder": "#939cab",
    "--mantine-color-error": theme.colors.red[4],
    "--mantine-color-anchor": theme.colors.indigo[3],
    "--app-background": theme.colors.dark[8],
  },
});
