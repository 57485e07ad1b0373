import "fake-indexeddb/auto"
import type { MeResponse } from "@cho-htx/contracts"
import { beforeEach, expect, it, vi } from "vitest"
import { keptDrafts } from "../../features/goods/draft/kept-drafts"
import { pushDrafts } from "../../features/goods/draft/push-drafts"
import { emptyForm, emptyPack } from "../../features/goods/form/goods-form"
import { uploads } from "../../features/goods/upload/uploads"
import { refreshMe } from "../../features/join/refresh-me"
import { sessionStore } from "./session-store"

const said = "Chủ nhiệm đã cho tài khoản này ngừng làm việc."
const kept = new Map<string, string>()

/** Only who it is matters here. */
const somebody: MeResponse = JSON.parse('{"member":{"id":"m1"},"cooperative":{"id":"coop_1"}}')

beforeEach(() => {
  vi.stubGlobal("navigator", {})
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal(
    "fetch",
    async () => new Response(JSON.stringify({ code: "unauthorized", message: said }), { status: 401 }),
  )
  sessionStore.keep(somebody)
})

it.each<[string, () => Promise<unknown>]>([
  ["asking who one is", refreshMe],
  [
    "a photo that leaves",
    async () => {
      await uploads.start("m1")
      await uploads.add({ group: "g1", purpose: "product", type: "image/jpeg", blob: new Blob(["x"]) })
    },
  ],
  [
    "a draft that leaves",
    async () => {
      await keptDrafts.load("m1")
      const form = { ...emptyForm, title: "Gạo tám", variants: [emptyPack("k1")] }
      await keptDrafts.put({
        ...{ id: "moi-1", member_id: "m1", product_id: null, form, base: emptyForm, version: null, state: null },
        ...{ wanted: "save", refusal: null, conflict: null, attempts: 0, retry_at: 0, typed_at: 0, saved_at: null },
        ...{ done: false, sent: null },
      })
      await pushDrafts()
    },
  ],
])("tells somebody who was removed why the session ended: %s", async (_what, act) => {
  await act()
  await vi.waitFor(() => expect(sessionStore.get()).toMatchObject({ session: null, expired: true, why: said }))
})
