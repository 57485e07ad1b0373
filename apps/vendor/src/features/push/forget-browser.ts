import { pushRegistration, pushWish } from "./push-of"

/** Whoever signs out here is told no more, even before the market has heard of it. Never throws. */
export async function forgetBrowser(): Promise<void> {
  pushWish.forget()
  try {
    const registration = await pushRegistration()
    await (await registration?.pushManager.getSubscription())?.unsubscribe()
  } catch {
    // The session ends, and the market knocks no more.
  }
}
