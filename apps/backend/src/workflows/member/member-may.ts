import type { ParcelStep } from "@cho-htx/contracts"

export type MemberRole = "owner" | "manager" | "packer"

/** What a member of a cooperative can do on /vendor. */
export type MemberAction = "read" | "stock" | ParcelStep

/** Who packs handles parcels; money, stock and saying no are for who answers for them. */
const ofPackers: ReadonlySet<MemberAction> = new Set(["read", "pack", "hand-over", "deliver"])

/** Whether a role may do something. */
export const memberMay = (role: MemberRole, action: MemberAction): boolean => role !== "packer" || ofPackers.has(action)
