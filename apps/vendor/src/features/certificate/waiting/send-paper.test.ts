import "fake-indexeddb/auto"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import type { OutboxEntry } from "../../../lib/outbox/entry"
import { idbStore } from "../../../lib/outbox/idb-store"
import type { Upload } from "../../goods/upload/upload"
import { uploads } from "../../goods/upload/uploads"
import { paperEntry, type WaitingPaper } from "./paper-entry"
import { sendPaper } from "./send-paper"

const body: WaitingPaper = {
  ...{ id: "ocop_01KBCDEFGHJKMNPQRSTVWXYZ01", group: "food", stars: 4, decision_number: "15/QĐ-UBND" },
  ...{ decision_date: "2026-01-10", issuer: "UBND tỉnh Ninh Bình", product_id: "prod_1", file_ids: ["u1", "u2"] },
}
const entry: OutboxEntry = {
  ...paperEntry(body, "Miến dong"),
  ...{ id: "key-1", member_id: "m1", order: 1, attempts: 0, retry_at: 0, refusal: null },
}
const upload = (id: string, changes: Partial<Upload> = {}): Upload => ({
  ...{ id, member_id: "m1", group: "giay-ocop", order: 1, purpose: "certificate", type: "image/webp", bytes: 9 },
  ...{ key: "k", photo_id: `photo_${id}`, received: 9, part: 9, status: "ready", url: null, refusal: null },
  ...{ attempts: 0, retry_at: 0 },
  ...changes,
})
const leaving = vi.fn(async () => true)
const again = vi.spyOn(uploads, "again").mockResolvedValue()
vi.spyOn(uploads, "start").mockResolvedValue()
vi.spyOn(uploads, "catchUp").mockResolvedValue()
const hurry = vi.spyOn(uploads, "hurry").mockResolvedValue()
const holds = (list: Upload[]) => vi.spyOn(uploads, "get").mockReturnValue({ list, leaving: new Map(), loaded: true })

/** A market that answers one thing; answers the bodies it was sent. */
function marketThat(status: number, answer: unknown) {
  const sent: unknown[] = []
  vi.stubGlobal("fetch", async (_path: string, init: { body: string }) => {
    sent.push(JSON.parse(init.body))
    return new Response(JSON.stringify(answer), { status })
  })
  return sent
}

beforeEach(() => idbStore("m1").put(entry))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

it("waits for its pages, and nothing leaves before them", async () => {
  const sent = marketThat(200, {})
  holds([upload("u1"), upload("u2", { status: "waiting" })])
  expect(await sendPaper(entry, leaving)).toMatchObject({ kind: "held" })
  expect([sent, leaving.mock.calls.length, hurry.mock.calls.length]).toEqual([[], 0, 1])
})

it("goes with the market's names of its pages, under the id the phone chose", async () => {
  const sent = marketThat(200, { certificate: {} })
  holds([upload("u1"), upload("u2")])
  expect(await sendPaper(entry, leaving)).toMatchObject({ kind: "done" })
  expect(sent).toEqual([{ ...body, file_ids: ["photo_u1", "photo_u2"] }])
})

it("says which page is to be taken anew once the phone has lost it", async () => {
  holds([upload("u1")])
  const answer = await sendPaper(entry, leaving)
  expect(answer).toMatchObject({ kind: "refused", message: expect.stringContaining("Trang 2 "), status: 422 })
})

it("sends pages the market has forgotten once more, then the paper under another key", async () => {
  marketThat(404, { message: "Không thấy tệp này.", details: [{ path: "file_ids.1", message: "Không thấy tệp này." }] })
  holds([upload("u1"), upload("u2")])
  expect(await sendPaper(entry, leaving)).toMatchObject({ kind: "held" })
  expect(again.mock.calls).toEqual([["u2"]])
  const kept = await idbStore("m1").list()
  expect(kept.map(({ id, looks, body }) => [id === "key-1", looks, body])).toEqual([[false, 1, body]])
})

it("lets a person decide when that does not help", async () => {
  marketThat(404, { message: "Không thấy tệp này.", details: [{ path: "file_ids.1", message: "Không thấy tệp này." }] })
  holds([upload("u1"), upload("u2")])
  expect(await sendPaper({ ...entry, looks: 3 }, leaving)).toMatchObject({ kind: "refused", status: 404 })
})
