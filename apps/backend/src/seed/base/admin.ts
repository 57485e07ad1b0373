import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { adminLogin } from "../logins"

/** The first administrator of the console, who may log in with e-mail and password. */
export async function ensureAdmin(container: MedusaContainer): Promise<void> {
  const users = await container.resolve(Modules.USER).listUsers({ email: adminLogin.email })
  if (users.length > 0) return
  const { authIdentity, error } = await container.resolve(Modules.AUTH).register("emailpass", { body: adminLogin })
  if (!authIdentity) throw new Error(`The administrator's log-in was refused: ${error}`)
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email: adminLogin.email, first_name: "Quản trị", last_name: "Liên minh" },
    },
  })
}
