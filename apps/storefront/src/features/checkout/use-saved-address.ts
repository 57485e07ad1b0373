import { useEffect, useRef, useState } from "react"
import { sessionStore } from "../account/session"
import type { CheckoutDraft } from "./draft"

/**
 * Fills an untouched form from the customer's default address, and the e-mail address as long as nobody has touched it; true once an
 * address was filled in. Guests cause no request.
 */
export function useSavedAddress(draft: CheckoutDraft, change: (part: Partial<CheckoutDraft>) => void): boolean {
  const [filled, setFilled] = useState(false)
  const latest = useRef(draft)
  latest.current = draft
  useEffect(() => {
    const before = latest.current
    const begun = before.name || before.phone || before.commune
    if ((begun && before.email !== null) || !sessionStore.isLikely()) return
    void (async () => {
      if (sessionStore.get().status === "unknown") await sessionStore.refresh()
      const session = sessionStore.get()
      const now = latest.current
      if (session.status !== "customer") return
      if (now.email === null) change({ email: session.customer.email })
      if (now.name || now.phone || now.communeTyped) return
      const [address] = session.customer.addresses
      change({
        name: address?.name || session.customer.name,
        phone: address?.phone || session.customer.phone,
        addressLine: address?.line ?? "",
        communeTyped: address?.commune?.name ?? "",
        commune: address?.commune ? { ...address.commune, former_ward: null } : null,
      })
      setFilled(Boolean(address))
    })()
  }, [change])
  return filled
}
