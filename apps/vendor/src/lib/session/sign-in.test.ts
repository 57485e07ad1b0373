import "fake-indexeddb/auto"
import type { SessionResponse } from "@cho-htx/contracts"
import { afterEach, expect, it, vi } from "vitest"
import { sessionStore } from "./session-store"
import { takeSession } from "./sign-in"
import { finishSignOut, signOut } from "./sign-out"

/** Only who it is matters here. */
const somebody: SessionResponse = JSON.parse('{"member":{"id":"m1"},"cooperative":{"id":"coop_1"},"session_id":"s1"}')

const refuse = () => {
  throw new DOMException("no room", "QuotaExceededError")
}

afterEach(() => vi.unstubAllGlobals())

it("says that a full phone could not keep who signed in, instead of waiting for ever", async () => {
  vi.stubGlobal("navigator", {})
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: refuse, removeItem: () => {} })
  expect(await takeSession(somebody)).toBe(false)
  expect(sessionStore.get().session).toBeNull()
})

it("says so too where the browser blocks what is stored", async () => {
  vi.stubGlobal("navigator", {})
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse })
  await finishSignOut()
  expect(await takeSession(somebody)).toBe(false)
})

it("keeps what is new about whoever is signed in already in memory, and lets them go although nothing can be written", async () => {
  const kept = new Map([["cho-htx.seller.session", JSON.stringify(somebody)]])
  const room = { setItem: (name: string, text: string) => void kept.set(name, text) }
  vi.stubGlobal("navigator", {})
  vi.stubGlobal("localStorage", {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => room.setItem(name, text),
    removeItem: (name: string) => kept.delete(name),
  })
  vi.stubGlobal("fetch", async () => new Response("{}", { status: 200 }))
  expect(await takeSession(somebody)).toBe(true)
  room.setItem = refuse
  expect(sessionStore.keep({ ...somebody, session_id: "s2" })).toBe(true)
  expect(sessionStore.get().session?.session_id).toBe("s2")
  await signOut("m1")
  expect(sessionStore.get().session).toBeNull()
})
