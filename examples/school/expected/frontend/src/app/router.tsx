import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { readListSearch } from "@/lib/list-state";
import { ErrorPage } from "./ErrorPage";
import { HomePage } from "./HomePage";
import { NotFoundPage } from "./NotFoundPage";
import { Shell } from "./Shell";
import { CreatePage, EditPage, RowPage, TablePage } from "./TablePages";

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: HomePage,
});

const listRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$table",
  validateSearch: readListSearch,
  component: TablePage,
});

const createRowRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$table/new",
  component: CreatePage,
});

const rowRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$table/$key",
  component: RowPage,
});

const editRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/$table/$key/edit",
  component: EditPage,
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  listRoute,
  createRowRoute,
  rowRoute,
  editRoute,
]);

/** Make the router; the tests make one of their own. */
export function makeRouter() {
  return createRouter({
    routeTree,
    defaultErrorComponent: ErrorPage,
    defaultPreload: false,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
