import { useEffect } from "react";
import { APP_TITLE } from "@/app/config";

/** Name the page in the window's title. */
export function useDocumentTitle(page: string): void {
  useEffect(() => {
    document.title = `${page} – ${APP_TITLE}`;
  }, [page]);
}
