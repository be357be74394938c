import { Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { Compass } from "lucide-react";
import type { ReactNode } from "react";
import { EmptyNotice } from "@/components/Notice";

/** What an address leads to that nothing is found at. */
export function NotFoundPage(): ReactNode {
  return (
    <EmptyNotice icon={<Compass size={48} strokeWidth={1.25} />} title="There is nothing here">
      <Text c="dimmed">The address may be mistyped, or what it led to has been deleted.</Text>
      <Button renderRoot={(props) => <Link to="/" {...props} />} variant="light">
        Go to the start
      </Button>
    </EmptyNotice>
  );
}
