import type { VendorMember } from "@cho-htx/contracts"
import { expect, it } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { peopleEntries } from "./people-entries"
import { projectInvites, projectPeople } from "./project-people"

const hoa: VendorMember = {
  ...{ id: "m2", name: "Chị Hoa", role: "packer", phone: null, email: null, me: false },
  ...{ last_seen_at: null, created_at: "2026-11-01T00:00:00Z" },
}
let order = 0
const waits = (entry: NewEntry, changes: Partial<OutboxEntry> = {}): OutboxEntry => {
  order += 1
  const kept = { id: `k${order}`, member_id: "m1", order, attempts: 0, retry_at: 0, refusal: null }
  return { ...entry, ...kept, ...changes }
}
const refusal = { status: 409, message: "Người khác vừa đổi" }

it("shows the role that waits, and says each next write what was seen", () => {
  const first = waits(peopleEntries.role(hoa, "manager"))
  const [person] = projectPeople([hoa], [first])
  expect(person).toMatchObject({ role: "manager", unsent: true, leaving: false })
  expect(person && peopleEntries.role(person, "owner").body).toEqual({ role: "owner", expected_role: "manager" })
})

it("shows the market's role again once the change was refused, and nothing that was to follow", () => {
  const entries = [waits(peopleEntries.role(hoa, "manager"), { refusal }), waits(peopleEntries.remove(hoa))]
  expect(projectPeople([hoa], entries)).toMatchObject([{ role: "packer", held: true, leaving: false }])
})

it("shows what has arrived although the list was read before", () => {
  expect(projectPeople([hoa], [], [waits(peopleEntries.role(hoa, "owner"))])).toMatchObject([
    { role: "owner", unsent: false },
  ])
})

it("lists an invitation only this phone knows first, and once", () => {
  const body = { id: "coopinv_1", name: "Anh Muối", role: "packer" } as const
  const entry = waits(peopleEntries.invite(body))
  const known = { ...body, created_at: "2026-11-01T00:00:00Z", expires_at: "2026-11-08T00:00:00Z" }
  const other = { ...known, id: "coopinv_2" }
  expect(projectInvites([other], [entry]).map(({ id, expires_at }) => [id, expires_at])).toEqual([
    ["coopinv_1", null],
    ["coopinv_2", other.expires_at],
  ])
  expect(projectInvites([known], [entry, waits(peopleEntries.cancel(known))])).toMatchObject([
    { id: "coopinv_1", expires_at: known.expires_at, leaving: true },
  ])
})
