import { readConfig } from "../../apps/backend/src/config/read-config.js"
import { UserError } from "./user-error.js"

/** Refuses a wrong value before anything is migrated or served; throws a UserError with its name and the reason. */
export function checkConfiguration(env: NodeJS.ProcessEnv): void {
  try {
    readConfig(env)
  } catch (error) {
    throw new UserError(error instanceof Error ? error.message : String(error))
  }
}
