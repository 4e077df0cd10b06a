import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests share no state but modules, and loading those for every file would take most of the time.
  test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, isolate: false, pool: "threads", maxWorkers: "100%" },
});
