import { defineConfig } from "vite";

// Two bundles: the pages of `selon serve`, and (mode "page") the one script and one style of `selon page`.
export default defineConfig(({ mode }) => {
  const out = process.env.SELON_PAGES ?? "dist";
  const common = { target: "es2020", emptyOutDir: false, modulePreload: { polyfill: false }, assetsInlineLimit: 0 };
  return {
    esbuild: { jsx: "automatic", jsxImportSource: "preact" },
    build:
      mode === "page"
        ? {
            ...common,
            outDir: `${out}/page`,
            cssCodeSplit: false,
            lib: { entry: "src/page.tsx", name: "selon", formats: ["iife"], fileName: () => "page.js" },
            rollupOptions: { output: { assetFileNames: "page.[ext]" } },
          }
        : { ...common, outDir: out },
    test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
  };
});
