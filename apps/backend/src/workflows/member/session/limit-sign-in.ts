import type { MedusaContainer } from "@medusajs/framework/types"
import { limitGuesses } from "../../guess/limit-guesses"
import { WrongSecret } from "../member-error"

/** Wrong passwords in a quarter of an hour: for one account, and from one address, behind which a whole village may be. */
const OF_ACCOUNT = 10
const OF_ADDRESS = 60

/** Does what tries a member's password. Throws 429 when either limit is spent, whether or not the account exists. */
export function limitSignIn<T>(
  scope: MedusaContainer,
  { account, ip }: { account: string; ip: string },
  work: () => Promise<T>,
): Promise<T> {
  const limits = [
    { what: "member-password", of: account, most: OF_ACCOUNT },
    { what: "member-address", of: ip, most: OF_ADDRESS },
  ]
  return limitGuesses(scope, { limits, wrong: (error) => error instanceof WrongSecret }, work)
}
