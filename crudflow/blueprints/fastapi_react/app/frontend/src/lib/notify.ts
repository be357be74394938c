import { type NotificationData, notifications } from "@mantine/notifications";

/** Short messages at the edge of the window, read out by screen readers. */
export const notify = {
  success: (message: string) => show({ message, color: "teal", role: "status", autoClose: 6_000 }),
  failure: (message: string) => show({ message, color: "red", role: "alert", autoClose: 10_000 }),
};

function show(data: NotificationData): void {
  notifications.show({ ...data, closeButtonProps: { "aria-label": "Dismiss" } });
}
