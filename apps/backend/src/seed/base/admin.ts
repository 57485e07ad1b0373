import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { config } from "../../config/env"
import { adminLogin } from "../logins"

/** The operator's choice, else the demonstration's. */
function firstLogin() {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = config
  return email && password ? { email, password } : adminLogin
}

/** The first administrator of the console, who may log in with e-mail and password. */
export async function ensureAdmin(container: MedusaContainer): Promise<void> {
  const login = firstLogin()
  const users = await container.resolve(Modules.USER).listUsers({ email: login.email })
  if (users.length > 0) return
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register("emailpass", { body: login })
  if (!authIdentity) throw new Error(`The administrator's log-in was refused: ${error}`)
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email: login.email, first_name: "Quản trị", last_name: "Liên minh" },
    },
  })
}
