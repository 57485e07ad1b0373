import { config } from "../../config/env"

const base = `${config.BACKEND_PUBLIC_URL.replace(/\/+$/, "")}/seller`

/** Pages of the portal that links lead to. The address comes from the configuration, never from a request: a token rides on it. */
export const portalUrl = {
  home: base,
  forgot: `${base}/quen-mat-khau`,
  invite: (token: string) => `${base}/moi/${token}`,
  reset: (token: string) => `${base}/dat-lai-mat-khau/${token}`,
}
