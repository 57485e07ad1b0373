import * as logins from "../../apps/backend/src/seed/logins.js"
import { sinceBeginning } from "../lib/phase.js"
import type { Settings } from "../lib/settings.js"

/** Tells where to click. */
export async function announce({ shopPort, backendPort }: Settings): Promise<void> {
  const { adminLogin, customerLogin, memberLogin } = logins
  console.log(`
Chợ HTX is open (${sinceBeginning()}).

  Shop      http://localhost:${shopPort}
  Portal    http://localhost:${shopPort}/seller   ${memberLogin.phone.typed} / ${memberLogin.password}
  Console   http://localhost:${backendPort}/app   ${adminLogin.email} / ${adminLogin.password}
  Shopper   http://localhost:${shopPort}/tai-khoan   ${customerLogin.email} / ${customerLogin.password}

Stop with Ctrl-C. Your data stays; npm run reset deletes it.`)
}
