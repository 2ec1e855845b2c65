import { defineConfig } from "vitest/config";

// A browser on a busy machine answers late at times; what fails three times in a row is wrong.
export default defineConfig({
  test: { include: ["e2e/*.test.ts"], testTimeout: 60_000, hookTimeout: 120_000, fileParallelism: false, retry: 2 },
});
