import fs from "node:fs"
import path from "node:path"
import { root } from "./paths.js"
import { portFrom } from "./ports.js"

export type Settings = {
  dataDir: string
  shopPort: number
  backendPort: number
  /** Port of the embedded PostgreSQL; a free one when undefined. */
  postgresPort: number | undefined
  /** A PostgreSQL of one's own; then none is embedded. */
  databaseUrl: string | undefined
}

/** Reads `.env` and the environment (which wins); throws a UserError for a value that cannot be. */
export function readSettings(): Settings {
  const file = path.join(root, ".env")
  if (fs.existsSync(file)) process.loadEnvFile(file)
  return {
    dataDir: path.resolve(root, process.env.DATA_DIR || ".data"),
    shopPort: portFrom("SHOP_PORT", 8000),
    backendPort: portFrom("BACKEND_PORT", 9000),
    postgresPort: process.env.PG_PORT ? portFrom("PG_PORT", 5432) : undefined,
    databaseUrl: process.env.DATABASE_URL || undefined,
  }
}
