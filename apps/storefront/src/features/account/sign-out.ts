import { showToast } from "@cho-htx/ui/toast-store"
import { accountApi } from "./account-api"
import { sessionStore } from "./session"

/** Ends the session on the server; the browser counts as a guest even when that fails to arrive. */
export async function signOut(message: string): Promise<void> {
  await accountApi.closeSession()
  sessionStore.becomeGuest()
  showToast({ text: message })
}
