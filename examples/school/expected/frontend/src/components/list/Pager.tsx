import { ActionIcon, Group, NativeSelect, Text } from "@mantine/core";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/format";
import { PAGE_SIZES } from "@/lib/list-state";

interface PagerProps {
  page: number;
  size: number;
  /** Rows on all pages together. */
  total: number;
  onPage: (page: number) => void;
  /** Change the number of rows on a page; there is no choice if it is left out. */
  onSize?: (size: number) => void;
}

/** Says which rows are shown out of how many, and turns the pages. */
export function Pager({ page, size, total, onPage, onSize }: PagerProps): ReactNode {
  const first = total === 0 ? 0 : (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return (
    <Group justify="space-between" gap="sm" px="md" py="xs">
      <Text size="sm" c="dimmed" role="status">
        {`${formatCount(first)}–${formatCount(last)} of ${formatCount(total)}`}
      </Text>
      <Group gap="sm">
        {onSize && (
          <NativeSelect
            size="xs"
            aria-label="Rows on a page"
            data={PAGE_SIZES.map((count) => ({ value: String(count), label: `${count} rows` }))}
            value={size}
            onChange={(event) => onSize(Number(event.currentTarget.value))}
          />
        )}
        <Group gap={4}>
          <ActionIcon
            variant="default"
            aria-label="Previous page"
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            <ChevronLeft size={16} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label="Next page"
            disabled={last >= total}
            onClick={() => onPage(page + 1)}
          >
            <ChevronRight size={16} />
          </ActionIcon>
        </Group>
      </Group>
    </Group>
  );
}
