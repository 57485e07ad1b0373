import type { AddLotStepBody, CreateLotBody, UpdateLotBody, VendorLot } from "@cho-htx/contracts"
import { formatDate } from "@cho-htx/vietnam/date"
import type { NewEntry } from "../../../lib/outbox/outbox"
import type { LaterDeed } from "../../waiting/later-deeds"

/** What a lot is called where what waits is named; its code once it has one. */
type Named = Pick<VendorLot, "id" | "label" | "code" | "made_on">

/** A lot as the person sees it when they act. */
type Seen = Named & Pick<VendorLot, "version">

/** Under which name the writes of one lot wait: in the order they were made. */
export const lotEntity = (lotId: string): string => `lot:${lotId}`

/** Parts the goods from what tells one lot of them from another. */
const PART = " · "
export const subjectOf = ({ label, code, made_on }: Omit<Named, "id">): string =>
  [label, code || formatDate(made_on)].join(PART)
/** The goods of a subject. */
export const labelOf = (subject: string): string => subject.slice(0, Math.max(0, subject.lastIndexOf(PART)))

const entryOf = (lot: Named, deed: LaterDeed, end: string, body: object = {}): NewEntry => ({
  ...{ entity: lotEntity(lot.id), path: `/vendor/lots/${encodeURIComponent(lot.id)}${end}`, body },
  ...{ deed, subject: subjectOf(lot), seen: null },
})

/** What holds a write against the version that was seen, and the version it makes. */
export const heldAgainst = (version: number) => ({
  seen: version,
  effect: { kind: "set" as const, amount: version + 1 },
})

/** Writes about lots as they wait on the phone. What is written over something somebody else may have changed says what was seen. */
export const lotEntries = {
  record: (body: CreateLotBody & { id: string }, label: string): NewEntry => ({
    ...entryOf({ id: body.id, label, code: "", made_on: body.made_on }, "lot-new", "", body),
    path: "/vendor/lots",
    effect: { kind: "set", amount: 1 },
  }),
  edit: (lot: Seen, body: UpdateLotBody, label: string): NewEntry => ({
    ...entryOf({ ...lot, label, made_on: body.made_on }, "lot-edit", "", { ...body, expected_version: lot.version }),
    ...heldAgainst(lot.version),
  }),
  publish: (lot: Seen): NewEntry => ({
    ...entryOf(lot, "lot-publish", "/publish", { expected_version: lot.version }),
    ...heldAgainst(lot.version),
  }),
  /** Nothing sees it but this phone, so whatever happened meanwhile it is added. */
  addStep: (lot: Named, body: AddLotStepBody & { id: string }): NewEntry => entryOf(lot, "lot-step", "/steps", body),
  removeStep: (lot: Named, step_id: string): NewEntry => ({
    ...entryOf(lot, "lot-step-remove", `/steps/${encodeURIComponent(step_id)}`, { step_id }),
    method: "DELETE",
  }),
  withdraw: (lot: Named, reason: string): NewEntry => entryOf(lot, "lot-withdraw", "/withdraw", { reason }),
  remove: (lot: Seen): NewEntry => ({
    ...entryOf(lot, "lot-remove", `?expected_version=${lot.version}`),
    ...{ method: "DELETE", seen: lot.version },
  }),
}
