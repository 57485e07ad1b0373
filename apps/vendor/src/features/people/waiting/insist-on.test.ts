import type { VendorMember } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { insistOn } from "./insist-on"
import { peopleEntries } from "./people-entries"

const hoa: VendorMember = {
  ...{ id: "m2", name: "Chị Hoa", role: "packer", phone: null, email: null, me: false },
  ...{ last_seen_at: null, created_at: "2026-11-01T00:00:00Z" },
}
const now: VendorMember = { ...hoa, role: "manager" }
const refused = (entry: NewEntry, status: number) => ({
  ...{ ...entry, id: "k", member_id: "m1", order: 1, attempts: 1, retry_at: 0 },
  refusal: { status, message: "…" },
})

it("holds what is insisted on against the role that is seen now", () => {
  expect(insistOn(refused(peopleEntries.role(hoa, "owner"), 409), now)?.body).toEqual({
    role: "owner",
    expected_role: "manager",
  })
  expect(insistOn(refused(peopleEntries.remove(hoa), 409), now)?.path).toBe("/vendor/members/m2?expected_role=manager")
})

it("offers nothing again that another reason forbids, or while nobody knows how it stands", () => {
  expect(insistOn(refused(peopleEntries.role(hoa, "packer"), 400), now)).toBeNull()
  expect(insistOn(refused(peopleEntries.role(hoa, "owner"), 409), null)).toBeNull()
  expect(insistOn(refused(peopleEntries.cancel({ id: "coopinv_1", name: "Anh Muối" }), 409), now)).toBeNull()
})
