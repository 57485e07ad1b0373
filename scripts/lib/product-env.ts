import { randomBytes } from "node:crypto"
import path from "node:path"
import type { SearchEnv } from "./search-engine.js"
import { secretFile } from "./secret-file.js"
import type { Settings } from "./settings.js"

/** No part of ours, and no tool we call, reports on its users. */
export const quiet = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
}

/** Environment shared by shop and backend; what the caller's environment sets itself wins. `search`: the engine that runs beside us. */
export function productEnv(
  settings: Settings,
  databaseUrl: string,
  mode: "production" | "development",
  search: SearchEnv = {},
) {
  const secret = (name: string, make?: () => string) => secretFile(path.join(settings.dataDir, "secrets", name), make)
  return {
    ...quiet,
    SHOP_URL: `http://localhost:${settings.shopPort}`,
    BACKEND_PUBLIC_URL: `http://localhost:${settings.backendPort}`,
    BACKEND_URL: `http://127.0.0.1:${settings.backendPort}`,
    JWT_SECRET: secret("jwt"),
    COOKIE_SECRET: secret("cookie"),
    REVALIDATE_SECRET: secret("revalidate"),
    // Any 32 random bytes are a private key of P-256, but for one chance in four thousand million.
    VAPID_PRIVATE_KEY: secret("vapid", () => randomBytes(32).toString("base64url")),
    FILES_DIR: path.join(settings.dataDir, "files"),
    MAIL_DIR: path.join(settings.dataDir, "mail"),
    LOG_LEVEL: mode === "production" ? "warn" : "info",
    ...process.env,
    ...search,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
  }
}

export type ProductEnv = ReturnType<typeof productEnv>
