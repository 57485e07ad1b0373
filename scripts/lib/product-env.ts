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
  const secret = (name: string) => secretFile(path.join(settings.dataDir, "secrets", name))
  return {
    ...quiet,
    SHOP_URL: `http://localhost:${settings.shopPort}`,
    BACKEND_PUBLIC_URL: `http://localhost:${settings.backendPort}`,
    BACKEND_URL: `http://127.0.0.1:${settings.backendPort}`,
    JWT_SECRET: secret("jwt"),
    COOKIE_SECRET: secret("cookie"),
    REVALIDATE_SECRET: secret("revalidate"),
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
