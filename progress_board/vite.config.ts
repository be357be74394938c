import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The page may be served from any path, so its own files are named relative to it.
  base: "./",
  build: { target: "es2022", reportCompressedSize: false },
});
