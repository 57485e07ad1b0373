import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { newToken } from "../secret-token"

const PROVIDER = "emailpass"

/**
 * A password account of Medusa's Auth Module, hashed by its scrypt. The provider's "email" is a random key that no route ever shows: phone
 * and e-mail both lead to it through the member, and nobody can try passwords at Medusa's own /auth routes, past our limits.
 */
export async function createAccount(scope: MedusaContainer, password: string): Promise<string> {
  const email = newToken("member:")
  const { authIdentity, error } = await scope.resolve(Modules.AUTH).register(PROVIDER, { body: { email, password } })
  if (!authIdentity) throw new Error(`The account was not made: ${error}`)
  return authIdentity.id
}

/** Takes an account back that nothing refers to. */
export async function dropAccount(scope: MedusaContainer, authIdentityId: string): Promise<void> {
  await scope.resolve(Modules.AUTH).deleteAuthIdentities([authIdentityId])
}

async function keyOf(scope: MedusaContainer, authIdentityId: string): Promise<string | null> {
  const [identity] = await scope
    .resolve(Modules.AUTH)
    .listProviderIdentities({ auth_identity_id: authIdentityId, provider: PROVIDER }, { take: 1 })
  return identity?.entity_id ?? null
}

let decoy: Promise<string> | null = null

/** An account of nobody, with a password nobody knows: who tries an unknown name waits as long as who tries a wrong password. */
async function decoyOf(scope: MedusaContainer): Promise<string> {
  decoy ??= createAccount(scope, newToken("")).catch((error: unknown) => {
    decoy = null
    throw error
  })
  return decoy
}

/** Whether the password is the account's; `null` stands for an unknown account, which takes as long and is never right. */
export async function checkPassword(
  scope: MedusaContainer,
  authIdentityId: string | null,
  password: string,
): Promise<boolean> {
  const nobody = await decoyOf(scope)
  const email = await keyOf(scope, authIdentityId ?? nobody)
  const { success } = await scope
    .resolve(Modules.AUTH)
    .authenticate(PROVIDER, { body: { email: email ?? "", password } })
  return success && authIdentityId !== null
}

/** Gives an account a new password. Throws when there is no such account. */
export async function setPassword(scope: MedusaContainer, authIdentityId: string, password: string): Promise<void> {
  const entity_id = await keyOf(scope, authIdentityId)
  const { success, error } = await scope.resolve(Modules.AUTH).updateProvider(PROVIDER, { entity_id, password })
  if (!entity_id || !success) throw new Error(`The password was not changed: ${error}`)
}
