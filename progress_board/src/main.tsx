import { ConvexProvider, ConvexReactClient } from "convex/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import { Fallback } from "./fallback";
import "./style.css";

/** The deployment that was named when the page was built, or the server that the page is from. */
const url: string = import.meta.env.VITE_CONVEX_URL ?? window.location.origin;
const client = new ConvexReactClient(url, { unsavedChangesWarning: false });
const root = document.getElementById("root");

if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ConvexProvider client={client}>
        <Fallback>
          <App />
        </Fallback>
      </ConvexProvider>
    </StrictMode>,
  );
}
