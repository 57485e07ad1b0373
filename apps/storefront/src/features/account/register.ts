import { parsePhone } from "@cho-htx/vietnam/phone"
import type { RequestAnswer } from "../../lib/browser/request"
import { accountApi } from "./account-api"
import type { RegisterInput } from "./account-fields"
import { signIn } from "./sign-in"

/**
 * Makes the identity, the customer and the session. An identity left over from a broken try has no customer yet: when its
 * password fits, the registration is carried on.
 */
export async function register(input: RegisterInput): Promise<RequestAnswer<unknown>> {
  const email = input.email.trim().toLowerCase()
  const phone = parsePhone(input.phone)
  const credentials = { email, password: input.password }
  const identity = await accountApi.registerIdentity(credentials)
  const known = identity.ok ? identity : await accountApi.authenticate(credentials)
  if (!known.ok) return identity
  const customer = await accountApi.createCustomer(known.data.token, {
    email,
    first_name: input.name.trim(),
    ...(phone.ok ? { phone: phone.e164 } : {}),
  })
  return customer.ok ? signIn(email, input.password) : customer
}
