import type { Session } from "../../lib/session/session-store"

/** Whether a member may write about goods now; the market checks it again. */
export const mayEditGoods = ({ member, cooperative }: Session): boolean =>
  member.role !== "packer" && cooperative.status === "active"
