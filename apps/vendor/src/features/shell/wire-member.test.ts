import "fake-indexeddb/auto"
import type { MeResponse } from "@cho-htx/contracts"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { queryClient } from "../../lib/cache/query-client"
import { allOfMember } from "../../lib/db/all-of-member"
import { inStore } from "../../lib/db/in-store"
import { sessionStore } from "../../lib/session/session-store"
import { wireMember } from "./wire-member"

/** Only who it is matters here. */
const member = (id: string): MeResponse => JSON.parse(`{"member":{"id":"${id}"},"cooperative":{"id":"coop_${id}"}}`)
const kept = new Map<string, string>()

beforeEach(() => {
  vi.stubGlobal("navigator", { onLine: true })
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => kept.set(name, text),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal("fetch", () => new Promise(() => {}))
})
afterEach(() => vi.unstubAllGlobals())

it("shows and keeps nothing of one member once another has signed in", async () => {
  const row = { member_id: "m1", key: "home", query_key: ["home"], data: "of m1", at: Date.now() }
  await inStore("answers", "readwrite", (store) => store.put(row))
  sessionStore.keep(member("m1"))
  const leave = wireMember("m1", () => {})
  queryClient.setQueryData(["money"], "of m1")
  let answer = (_data: string) => {}
  const asked = queryClient
    .fetchQuery({ queryKey: ["orders"], queryFn: () => new Promise<string>((resolve) => (answer = resolve)) })
    .catch(() => {})
  // Another tab has signed m1 out and m2 in while this window slept: it meets m2 without having seen nobody.
  sessionStore.keep(member("m2"))
  leave()
  const leaveNext = wireMember("m2", () => {})
  answer("of m1")
  await asked
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(queryClient.getQueryCache().getAll()).toEqual([])
  expect(await allOfMember("answers", "m2")).toEqual([])
  leaveNext()
})

it("notices on waking that somebody else has signed in, and leaves alone what is as it was", () => {
  sessionStore.keep(member("m1"))
  const before = sessionStore.get()
  sessionStore.catchUp()
  expect(sessionStore.get()).toBe(before)
  kept.set("cho-htx.seller.session", JSON.stringify(member("m2")))
  sessionStore.catchUp()
  expect(sessionStore.get().session?.member.id).toBe("m2")
})
