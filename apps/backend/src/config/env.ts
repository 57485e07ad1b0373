import { z } from "@medusajs/framework/zod"

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  JWT_SECRET: z.string().min(16),
  COOKIE_SECRET: z.string().min(16),
  /** Address under which browsers reach the shop. */
  SHOP_URL: z.url().default("http://127.0.0.1:8000"),
  /** Address under which browsers reach the backend and its console. */
  BACKEND_PUBLIC_URL: z.url().default("http://127.0.0.1:9000"),
  REVALIDATE_SECRET: z.string().min(16).optional(),
  /** Absolute folder for uploaded files and pictures. */
  FILES_DIR: z.string().startsWith("/").optional(),
})

export type Config = z.infer<typeof schema>

/** Parses the environment once; a wrong value stops the start with its name and the reason. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = schema.safeParse(env)
  if (parsed.success) return parsed.data
  const reasons = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`Configuration refused:\n${reasons.join("\n")}`)
}

export const config = readConfig()
