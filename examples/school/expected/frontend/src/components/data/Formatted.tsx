import { Anchor, Badge, ColorSwatch, Group, Image } from "@mantine/core";
import type { ReactNode } from "react";
import { formatChoice, formatMoney, formatValue } from "@/lib/format";
import type { Column } from "@/lib/table";

/** A web address that a browser may be sent to; anything else is only text. */
const WEB = /^https?:\/\/\S+$/i;
const MAIL = /^[^\s@:/?]+@[^\s@:/?]+$/;
const PHONE = /^\+?[\d\s().\-/]{3,}$/;
const COLOUR = /^(#[0-9a-f]{3,8}|[a-z]{3,20})$/i;

interface FormattedProps {
  column: Column;
  value: unknown;
}

/** A value whose column says how it is shown; one that does not fit is shown as it is. */
export function Formatted({ column, value }: FormattedProps): ReactNode {
  const text = formatValue(value, column.kind);
  switch (column.format) {
    case "badge":
      return (
        <Badge variant="light" tt="none" fw={500}>
          {formatChoice(text)}
        </Badge>
      );
    case "money":
      return formatMoney(String(value), column.currency);
    case "email":
      return MAIL.test(text) ? <Link href={`mailto:${text}`} text={text} /> : text;
    case "phone":
      return PHONE.test(text) ? (
        <Link href={`tel:${text.replace(/[^\d+]/g, "")}`} text={text} />
      ) : (
        text
      );
    case "url":
      return WEB.test(text) ? <Link href={text} text={text} away /> : text;
    case "image":
      return WEB.test(text) ? (
        <Image src={text} alt={column.label} h={32} w="auto" radius="sm" />
      ) : (
        text
      );
    case "colour":
      return <Colour text={text} />;
    default:
      return text;
  }
}

function Link({ href, text, away = false }: { href: string; text: string; away?: boolean }) {
  const elsewhere = away ? { rel: "noreferrer", target: "_blank" } : {};
  return (
    <Anchor href={href} inherit {...elsewhere}>
      {text}
    </Anchor>
  );
}

function Colour({ text }: { text: string }): ReactNode {
  if (!COLOUR.test(text)) return text;
  return (
    <Group gap={6} wrap="nowrap" component="span" display="inline-flex">
      <ColorSwatch component="span" color={text} size={14} aria-hidden />
      {text}
    </Group>
  );
}
