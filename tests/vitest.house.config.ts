import { defineConfig } from "vitest/config"

/** The rules of the house: layers, configuration and the production shape. They read files and start nothing. */
export default defineConfig({ test: { include: ["house/**/*.spec.ts"] } })
