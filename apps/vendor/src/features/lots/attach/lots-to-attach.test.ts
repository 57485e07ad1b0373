import { expect, it } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import type { NewEntry } from "../../../lib/outbox/outbox"
import { lotEntries } from "../waiting/lot-entries"
import { newbornLot } from "../waiting/project-lot"
import { afterLots, lotsToAttach } from "./lots-to-attach"

const wait = (entry: NewEntry): OutboxEntry => ({
  ...{ ...entry, id: entry.deed, member_id: "m1", order: 1, attempts: 0, retry_at: 0, refusal: null },
})
const born = wait(
  lotEntries.record({ id: "new", variant_id: "v", kind: "harvested", made_on: "2026-11-20", quantity: 9 }, "Gạo tám"),
)
const fresh = newbornLot(born)
if (!fresh) throw new Error("no lot")
const sold = { ...fresh, id: "sold", code: "K7M2P9QRST", status: "published" as const }
const draft = { ...fresh, id: "draft", code: "B6G8STF5GP" }
const other = { ...sold, id: "other", variant_id: "w" }
const publish = [born, wait(lotEntries.publish(fresh)), wait(lotEntries.publish(draft))]
const found = (latest: (typeof sold)[] | null, entries: OutboxEntry[]) =>
  lotsToAttach("v", latest, [sold, draft, other], entries).map(({ id, waits }) => [id, waits])

it("offers what this phone has kept where the market cannot be asked, and of other goods nothing", () => {
  expect(found(null, [])).toEqual([["sold", false]])
  // The market was asked: what it does not name was recalled, or is sold out of the list.
  expect(found([], [])).toEqual([])
})

it("offers what waits to be published, and no recalled lot", () => {
  const all = [
    ["new", true],
    ["draft", true],
    ["sold", false],
  ]
  expect(found([sold], publish)).toEqual(all)
  expect(found([sold], [wait(lotEntries.withdraw(sold, "Gói bị hở"))])).toEqual([])
})

it("is sent after the lots it names are published, and waits for no other", () => {
  expect(afterLots(["sold", "new", "new"], publish)).toEqual(["lot:new"])
  expect(afterLots(["sold"], [wait(lotEntries.addStep(sold, { id: "s", kind: "stored", on: "2026-11-21" }))])).toEqual(
    [],
  )
})
