import { afterEach, expect, it, vi } from "vitest"
import { removeDocument } from "./remove-document"

afterEach(() => vi.unstubAllGlobals())

const answered = (status: number, body: object) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }))

it("says when a paper could not be taken back, and why", async () => {
  vi.stubGlobal("navigator", { onLine: false })
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("network")))
  expect(await removeDocument("doc_1")).toEqual({ ok: false, status: 0, message: null })
  answered(403, { message: "Hồ sơ đang chờ duyệt." })
  expect(await removeDocument("doc_1")).toEqual({ ok: false, status: 403, message: "Hồ sơ đang chờ duyệt." })
})

it("counts a paper that is gone already as taken back", async () => {
  answered(404, { message: "Không thấy giấy này." })
  expect(await removeDocument("doc_1")).toEqual({ ok: true })
})
