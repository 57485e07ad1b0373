import { newKey } from "../new-key"
import type { SendAnswer } from "./after-answer"
import { drain } from "./drain"
import type { OutboxEntry } from "./entry"
import { idbStore } from "./idb-store"
import { nextTime } from "./next-entry"
import { sendEntry } from "./send-entry"
import { withLock } from "./with-lock"

export type NewEntry = Pick<
  OutboxEntry,
  "entity" | "after" | "path" | "method" | "body" | "files" | "effect" | "deed" | "subject" | "seen"
>
/** Comes back when the pages show what the answer changed. */
type Settled = (entry: OutboxEntry, answer: SendAnswer) => Promise<void>

interface Wiring {
  /** Whether this tab's member is still the phone's. */
  isCurrent: (memberId: string) => boolean
  /** Sends an entry that has files, or tells that they are still on their way. Never rejects. */
  sendFiles?: (entry: OutboxEntry, leaving: () => Promise<boolean>) => Promise<SendAnswer>
  /** Writes what the market answered into what pages show and the phone keeps, before the entry leaves the phone. Never rejects. */
  keepDone?: (entry: OutboxEntry, data: unknown) => Promise<void>
  onSettled: Settled
}

const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("cho-htx.outbox")
const listeners = new Set<() => void>()
let member: string | null = null
let wiring: Wiring | null = null
let entries: OutboxEntry[] = []
let arrived: OutboxEntry[] = []
let timer: ReturnType<typeof setTimeout> | undefined

const byOrder = (a: OutboxEntry, b: OutboxEntry) => a.order - b.order

async function reload(): Promise<void> {
  const found = member
    ? await idbStore(member)
        .list()
        .catch(() => entries)
    : []
  const done = new Set(arrived.map(({ id }) => id))
  entries = found.filter(({ id }) => !done.has(id)).sort(byOrder)
  tell()
}

function tell(): void {
  for (const listener of listeners) listener()
}

/** Sends one entry; from the answer on it counts as arrived, until `onSettled` says that the pages know. */
async function send(entry: OutboxEntry, leaving: () => Promise<boolean>): Promise<SendAnswer> {
  const answer = await ((entry.files && wiring?.sendFiles) || sendEntry)(entry, leaving)
  if (answer.kind === "done") {
    arrived = [...arrived, entry]
    entries = entries.filter(({ id }) => id !== entry.id)
    tell()
    await wiring?.keepDone?.(entry, answer.data)
  }
  return answer
}

async function settle(entry: OutboxEntry, answer: SendAnswer, onSettled: Settled): Promise<void> {
  await changed()
  await onSettled(entry, answer)
  arrived = arrived.filter(({ id }) => id !== entry.id)
  tell()
}

async function changed(): Promise<void> {
  await reload()
  channel?.postMessage("changed")
}

/** The disk failed: it is tried again after this time, milliseconds. */
const AFTER_FAILURE_MS = 15_000

/** Sends what can be sent, in one tab at a time, and comes back when the next may be. Never rejects. */
async function push(): Promise<void> {
  const owner = member
  if (!owner || !wiring) return
  clearTimeout(timer)
  const { isCurrent, onSettled } = wiring
  let least = 1_000
  await withLock(`cho-htx.outbox.${owner}`, () =>
    drain({
      store: idbStore(owner),
      send,
      now: Date.now,
      chance: Math.random,
      stopped: () => member !== owner || !isCurrent(owner),
      onSettled: (entry, answer) => void settle(entry, answer, onSettled),
    }),
  ).catch(() => {
    least = AFTER_FAILURE_MS
  })
  await reload()
  const next = nextTime(entries)
  if (next !== null && member === owner) timer = setTimeout(() => void push(), Math.max(least, next - Date.now()))
}

channel?.addEventListener("message", () => void reload())

/** The waiting writes of the signed-in member: what pages show, and the only way anything is written. */
export const outbox = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): OutboxEntry[] => entries,
  /** What the market has done and the pages may not show yet: it was asked how things stand, and the answer is on its way. */
  getArrived: (): OutboxEntry[] => arrived,
  async start(memberId: string, how: Wiring): Promise<void> {
    member = memberId
    wiring = how
    await reload()
    void push()
  },
  stop(): void {
    member = null
    entries = []
    arrived = []
    clearTimeout(timer)
  },
  /** Tries at once what waits for its time: the network is back, or a person asks. */
  async hurry(): Promise<void> {
    if (!member) return
    await idbStore(member)
      .hurry()
      .catch(() => {})
    await push()
  },
  /** Keeps an intention on the phone, then begins to send it. Rejects when the phone cannot keep it. */
  async add(entry: NewEntry): Promise<void> {
    if (!member) throw new Error("Nobody is signed in")
    const last = entries[entries.length - 1]?.order ?? 0
    const order = Math.max(Date.now(), last + 1)
    const whole = { ...entry, id: newKey(), member_id: member, order, attempts: 0, retry_at: 0, refusal: null }
    await idbStore(member).put(whole)
    await changed()
    void push()
  },
  /** A person gives up an intention, and with it what was to follow it on the same thing. */
  async drop({ entity, order }: OutboxEntry): Promise<void> {
    if (!member) return
    const store = idbStore(member)
    for (const entry of entries) if (entry.entity === entity && entry.order >= order) await store.remove(entry.id)
    await changed()
    void push()
  },
  /**
   * A person wants it all the same, having seen what the server has: a new intention with a new key, in the old place. `again` is how they wrote
   * it anew; without it the same is sent, and nothing compared. Rejects when the phone cannot keep it.
   */
  async insist(entry: OutboxEntry, again?: Partial<NewEntry>): Promise<void> {
    // Before anything is waited for: the second of two taps finds nothing to insist on.
    if (!member || !entries.some(({ id }) => id === entry.id)) return
    entries = entries.filter(({ id }) => id !== entry.id)
    const anew = again ?? { body: unconditional(entry.body), seen: null }
    try {
      await idbStore(member).replace(
        { ...entry, ...anew, id: newKey(), attempts: 0, retry_at: 0, refusal: null },
        entry.id,
      )
    } finally {
      await changed()
    }
    void push()
  },
}

/** The same write without what the server was to compare first, wherever it is said. */
const unconditional = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body ?? null), (key, value: unknown) => (/^expected/.test(key) ? undefined : value))
