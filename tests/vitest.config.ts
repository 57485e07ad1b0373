import { defineConfig } from "vitest/config"

/** Suites that hold an answer against the clock; beside another suite they would measure that one. */
const timed = [
  "checkout/rush",
  "checkout/promotion-limits",
  "stock/races",
  "idempotency/twins",
  "console/purchase-list",
  "catalog/catalog",
  "search/bad-input",
  "search/contract",
  "search/meilisearch",
  "search/pipeline/pipeline",
].map((suite) => `integration/${suite}.spec.ts`)

const limits = { pool: "forks", testTimeout: 60_000, hookTimeout: 180_000 } as const

export default defineConfig({
  test: {
    globalSetup: ["./harness/global-setup.ts"],
    projects: [
      {
        test: {
          ...limits,
          name: "two at a time",
          include: ["integration/**/*.spec.ts"],
          exclude: timed,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: { ...limits, name: "alone", include: timed, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
