import type { Session } from "../../lib/session/session-store"

/** Whether this member records and recalls lots; the server decides, this only spares people a refusal. */
export const mayWriteLots = ({ member, cooperative }: Session): boolean =>
  member.role !== "packer" && cooperative.status === "active"
