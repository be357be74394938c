import { useConvexConnectionState } from "convex/react";
import { ReactNode } from "react";
import { useTheme } from "./hooks";
import { JobPage } from "./job";
import { JobsPage } from "./jobs";
import { useRoute } from "./route";

export function App(): ReactNode {
  const route = useRoute();
  return (
    <>
      <Masthead />
      {route === null ? <JobsPage /> : <JobPage key={JSON.stringify(route)} {...route} />}
    </>
  );
}

function Masthead(): ReactNode {
  const [theme, toggle] = useTheme();
  return (
    <header className="masthead">
      <a className="brand" href="#/">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <rect width="16" height="16" rx="4" fill="currentColor" />
          <path d="M3.5 5h9M3.5 8h6M3.5 11h3" stroke="white" strokeWidth="1.6" />
        </svg>
        crudflow
      </a>
      <Connection />
      <button className="quiet" onClick={toggle} aria-label="Change between light and dark">
        {theme === "dark" ? "☀" : "☾"}
      </button>
    </header>
  );
}

function Connection(): ReactNode {
  const { isWebSocketConnected, hasEverConnected } = useConvexConnectionState();
  if (isWebSocketConnected) return <span className="connection live">live</span>;
  const what = hasEverConnected ? "connection lost, trying again" : "connecting";
  return (
    <span className="connection" role="status">
      {what}
    </span>
  );
}
