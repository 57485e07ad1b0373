import type { MedusaContainer } from "@medusajs/framework/types"
import { WrongSecret } from "../member-error"
import { limitSignIn } from "../session/limit-sign-in"
import { checkPassword } from "./account"

/**
 * Whether the password is the account's, for what was done already when its answer was lost. `name` is what one signs in with: a wrong try
 * counts among the wrong sign-ins of that name and network, so nothing is learnt here that signing in does not tell. Throws 429 when they are spent.
 */
export async function proveSecret(
  scope: MedusaContainer,
  { name, account, password, ip }: { name: string; account: string | null; password: string; ip: string },
): Promise<boolean> {
  const prove = async () => {
    if (!(await checkPassword(scope, account, password))) throw new WrongSecret()
    return true
  }
  return limitSignIn(scope, { account: name, ip }, prove).catch((error: unknown) => {
    if (error instanceof WrongSecret) return false
    throw error
  })
}
