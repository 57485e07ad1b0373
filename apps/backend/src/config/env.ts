import { readConfig } from "./read-config"
import type { Config } from "./schema"

export type { Config }

/** What `medusa build` needs to read medusa-config.ts: it opens no connection and signs nothing. */
const buildValues = {
  DATABASE_URL: "postgres://build@127.0.0.1/build",
  JWT_SECRET: "not used by the build",
  COOKIE_SECRET: "not used by the build",
}

const isBuild = process.argv[2] === "build"

/** The configuration of this process, parsed once. */
export const config: Config = readConfig(isBuild ? { ...buildValues, ...process.env } : process.env)
