import { type Config, environmentSchema } from "./schema"

/** Parses the environment; throws an error that names each wrong value and the reason. An empty value counts as none. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const parsed = environmentSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`Configuration refused:\n${reasons.join("\n")}`)
}
