import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["integration/**/*.spec.ts"],
    globalSetup: ["./harness/global-setup.ts"],
    pool: "forks",
    fileParallelism: false, // two cores: suites that race for the machine measure each other
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
})
