import type { ParcelStep } from "@cho-htx/contracts"

export type MemberRole = "owner" | "manager" | "packer"

/**
 * What a member of a cooperative can do on /vendor. "own": one's own account; "people": colleagues and invitations; "papers": what the
 * cooperative says of itself; "money": what was sold and what comes of it, beyond what a buyer pays for one parcel.
 */
export type MemberAction = "read" | "own" | "people" | "papers" | "money" | "goods" | "stock" | ParcelStep

/** Who packs handles parcels; money, stock and saying no are for who answers for them. */
const ofPackers: ReadonlySet<MemberAction> = new Set(["read", "own", "pack", "hand-over", "deliver"])
const ofOwners: ReadonlySet<MemberAction> = new Set(["people"])

/** Whether a role may do something. */
export function memberMay(role: MemberRole, action: MemberAction): boolean {
  if (role === "packer") return ofPackers.has(action)
  return role === "owner" || !ofOwners.has(action)
}
