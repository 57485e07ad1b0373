import type { VendorPhoto } from "@cho-htx/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { afterCall, type CallAnswer, FIRST_PART } from "./after-call"
import { type Call, nextCall } from "./next-call"
import type { Upload } from "./upload"

const upload = (bytes: number, more: Partial<Upload> = {}): Upload => ({
  id: "u1",
  member_id: "m1",
  group: "g1",
  order: 1,
  purpose: "product",
  type: "image/jpeg",
  bytes,
  key: "k0",
  photo_id: null,
  received: 0,
  part: FIRST_PART,
  status: "waiting",
  url: null,
  refusal: null,
  attempts: 0,
  retry_at: 0,
  ...more,
})
const how = { now: 1_000, chance: 0.5, key: "k1" }

interface Row {
  id: string
  bytes: number
  /** Numbers of the bytes in the order they were kept: right when each is one more than the one before. */
  kept: [from: number, to: number][]
  ready: boolean
}

/** The market's side as add-chunk.ts and finish-photo.ts have it, behind a network that loses, doubles and delays. */
function weakMarket(fates: Iterator<string>) {
  const rows = new Map<string, Row>()
  const byKey = new Map<string, string>()
  const late: (() => void)[] = []
  const receivedOf = ({ kept }: Row) => kept.at(-1)?.[1] ?? 0
  const view = (row: Row): CallAnswer => {
    const photo: VendorPhoto = {
      id: row.id,
      status: row.ready ? "ready" : "uploading",
      purpose: "product",
      bytes: row.bytes,
      received: receivedOf(row),
      url: row.ready ? `/${row.id}.webp` : null,
      thumbnail_url: null,
      width: null,
      height: null,
    }
    return { kind: "photo", photo, took_ms: 3_000 }
  }
  const arrive = ({ key, photo_id, bytes }: Upload, call: Call): CallAnswer => {
    if (call.kind === "begin") {
      const id = byKey.get(key) ?? `photo_${rows.size}`
      byKey.set(key, id)
      const row = rows.get(id) ?? { id, bytes, kept: [], ready: false }
      rows.set(id, row)
      return view(row)
    }
    const row = rows.get(photo_id ?? "")
    if (!row) return { kind: "gone" }
    const received = receivedOf(row)
    if (call.kind === "finish") {
      if (!row.ready && received < row.bytes) return { kind: "offset", offset: received }
      row.ready = true
      return view(row)
    }
    if (row.ready || call.to <= received) return view(row)
    if (call.from !== received) return { kind: "offset", offset: received }
    row.kept.push([call.from, call.to])
    return view(row)
  }
  const send = (one: Upload, call: Call): CallAnswer => {
    const fate = fates.next().value ?? "fine"
    if (fate === "request-lost") return { kind: "lost" }
    if (fate === "delayed") {
      late.push(() => arrive(one, call))
      return { kind: "lost" }
    }
    if (fate === "forgotten" && one.photo_id && !rows.get(one.photo_id)?.ready) rows.delete(one.photo_id)
    const answer = arrive(one, call)
    if (fate === "doubled") arrive(one, call)
    for (const old of late.splice(0)) old()
    if (fate === "reply-lost") return { kind: "lost" }
    if (fate === "busy") return { kind: "later", wait_ms: 10 }
    return answer
  }
  return { send, rows }
}

describe("a photo on a weak network", () => {
  it("arrives whole and once, however often parts are lost, doubled, late or forgotten", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000_000 }),
        fc.array(fc.constantFrom("fine", "request-lost", "reply-lost", "doubled", "delayed", "busy", "forgotten"), {
          maxLength: 60,
        }),
        (bytes, fates) => {
          const { send, rows } = weakMarket(fates[Symbol.iterator]())
          let one = upload(bytes)
          let keys = 0
          for (let round = 0; round < 300 && one.status === "waiting"; round += 1) {
            const call = nextCall(one)
            if (!call) break
            keys += 1
            // A reload in between: only what was written survives.
            one = afterCall(structuredClone(one), call, send(one, call), { now: round, chance: 0.5, key: `k${keys}` })
          }
          expect(one.status).toBe("ready")
          const row = rows.get(one.photo_id ?? "")
          expect(row?.ready).toBe(true)
          let end = 0
          for (const [from, to] of row?.kept ?? []) {
            expect(from).toBe(end)
            end = to
          }
          expect(end).toBe(bytes)
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe("after an answer", () => {
  const part: Call = { kind: "part", from: 0, to: FIRST_PART }

  it("sends smaller parts after a lost one, never below 32 kB, and waits", () => {
    const after = afterCall(upload(2_000_000, { photo_id: "p" }), part, { kind: "lost" }, how)
    expect(after).toMatchObject({ part: FIRST_PART / 2, attempts: 1, retry_at: 3_000, received: 0 })
    expect(afterCall({ ...after, part: 32 * 1024 }, part, { kind: "lost" }, how).part).toBe(32 * 1024)
  })

  it("goes on where the market says, whatever the phone believed", () => {
    const after = afterCall(upload(900, { photo_id: "p", received: 500 }), part, { kind: "offset", offset: 300 }, how)
    expect(after.received).toBe(300)
    expect(nextCall(after)).toEqual({ kind: "part", from: 300, to: 900 })
  })

  it("begins anew under a new key what the market has forgotten", () => {
    const after = afterCall(upload(900, { photo_id: "p", received: 500 }), part, { kind: "gone" }, how)
    expect(after).toMatchObject({ key: "k1", photo_id: null, received: 0, status: "waiting" })
  })

  it("keeps the market's sentence for a person and sends no more", () => {
    const after = afterCall(
      upload(900, { photo_id: "p" }),
      { kind: "finish" },
      { kind: "refused", message: "Ảnh hỏng." },
      how,
    )
    expect(after).toMatchObject({ status: "refused", refusal: "Ảnh hỏng." })
    expect(nextCall(after)).toBeNull()
  })
})
