import { type Config, environmentSchema } from "./schema"

export type { Config }

/** What `medusa build` needs to read medusa-config.ts: it opens no connection and signs nothing. */
const buildValues = {
  DATABASE_URL: "postgres://build@127.0.0.1/build",
  JWT_SECRET: "not used by the build",
  COOKIE_SECRET: "not used by the build",
}

/** Parses the environment once; a wrong value stops the start with its name and the reason. An empty value counts as none. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const parsed = environmentSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`Configuration refused:\n${reasons.join("\n")}`)
}

const isBuild = process.argv[2] === "build"

export const config = readConfig(isBuild ? { ...buildValues, ...process.env } : process.env)
