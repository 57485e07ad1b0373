import { allOfMember } from "../../../lib/db/all-of-member"
import { inStore } from "../../../lib/db/in-store"
import { newKey } from "../../../lib/new-key"
import { withLock } from "../../../lib/outbox/with-lock"
import { isStillSignedIn, sessionStore } from "../../../lib/session/session-store"
import { afterCall, FIRST_PART } from "./after-call"
import { nextCall } from "./next-call"
import { sendCall } from "./send-call"
import type { Upload } from "./upload"

interface KeptBytes {
  id: string
  member_id: string
  blob: Blob
}

const listeners = new Set<() => void>()
let member: string | null = null
let list: Upload[] = []
/** Bytes of the part that is leaving now, by upload. */
let leaving: ReadonlyMap<string, number> = new Map()
/** False until the disk has said what this member's phone holds. */
let loaded = false
let view: { list: Upload[]; leaving: ReadonlyMap<string, number>; loaded: boolean } = { list, leaving, loaded }
let timer: ReturnType<typeof setTimeout> | undefined
let running = false

function tell(): void {
  view = { list, leaving, loaded }
  for (const listener of listeners) listener()
}

const byOrder = (a: Upload, b: Upload) => a.order - b.order
const find = (id: string) => list.find((one) => one.id === id)

/** In memory at once, on the disk as soon as it can: a full disk must not stop what is under way. */
async function put(one: Upload): Promise<void> {
  list = [...list.filter(({ id }) => id !== one.id), one].sort(byOrder)
  tell()
  await inStore("uploads", "readwrite", (store) => store.put(one)).catch(() => {})
}

async function bytesOf(id: string): Promise<Blob | null> {
  const kept: KeptBytes | undefined = await inStore("blobs", "readonly", (store) => store.get(id)).catch(
    () => undefined,
  )
  return kept?.blob ?? null
}

/** Sends one upload until it is ready, turned down, or has to wait. */
async function sendOne(id: string, owner: string): Promise<void> {
  const blob = await bytesOf(id)
  for (;;) {
    const one = find(id)
    const call = one && nextCall(one)
    if (!one || !call || one.retry_at > Date.now() || member !== owner || !isStillSignedIn(owner)) return
    if (!blob) return put({ ...one, status: "refused", refusal: null })
    const answer = await sendCall(one, call, blob, (sent) => {
      leaving = new Map([[id, sent]])
      tell()
    })
    leaving = new Map()
    const now = find(id)
    if (!now) return
    await put(afterCall(now, call, answer, { now: Date.now(), chance: Math.random(), key: newKey() }))
    if (answer.kind === "signed-out") return sessionStore.forget(true, answer.message)
  }
}

async function push(): Promise<void> {
  const owner = member
  if (!owner || running) return
  running = true
  clearTimeout(timer)
  try {
    await withLock(`cho-htx.uploads.${owner}`, async () => {
      for (;;) {
        const next = list.find(({ status, retry_at }) => status === "waiting" && retry_at <= Date.now())
        if (!next || member !== owner || !isStillSignedIn(owner)) return
        await sendOne(next.id, owner)
      }
    })
  } finally {
    running = false
  }
  const times = list.filter(({ status }) => status === "waiting").map(({ retry_at }) => retry_at)
  if (times.length > 0 && member === owner)
    timer = setTimeout(() => void push(), Math.max(500, Math.min(...times) - Date.now()))
}

/** Photos and papers on their way to the market: kept on the phone until what they belong to has been sent. */
export const uploads = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: () => view,
  /** Takes up what this member's phone still holds. */
  async start(memberId: string): Promise<void> {
    if (member !== memberId) {
      member = memberId
      list = (await allOfMember<Upload>("uploads", memberId).catch(() => [])).sort(byOrder)
      loaded = true
      tell()
    }
    void push()
  },
  /** Learns which photos another window of this phone has taken or sent: without it they would look as if they were missing here. */
  async catchUp(): Promise<void> {
    const owner = member
    const rows = owner ? await allOfMember<Upload>("uploads", owner).catch(() => []) : []
    const news = rows.filter(({ id, status }) => {
      const mine = find(id)
      return !mine || (status === "ready" && mine.status !== "ready")
    })
    if (news.length === 0 || member !== owner) return
    list = [...list.filter(({ id }) => news.every((row) => row.id !== id)), ...news].sort(byOrder)
    tell()
  },
  /** Keeps a file and begins to send it; answers its id. Rejects when the phone cannot keep it. */
  async add(file: Pick<Upload, "group" | "purpose" | "type"> & { blob: Blob }): Promise<string> {
    if (!member) throw new Error("Nobody is signed in")
    const { blob, ...rest } = file
    const id = newKey()
    const kept: KeptBytes = { id, member_id: member, blob }
    await inStore("blobs", "readwrite", (store) => store.put(kept))
    const order = Math.max(Date.now(), (list[list.length - 1]?.order ?? 0) + 1)
    await put({
      ...rest,
      ...{ id, member_id: member, order, bytes: blob.size, key: newKey(), photo_id: null, received: 0 },
      ...{ part: FIRST_PART, status: "waiting", url: null, refusal: null, attempts: 0, retry_at: 0 },
    })
    void push()
    return id
  },
  /** Sends again from the first byte: the market has forgotten it, or a person wants to try once more. */
  async again(id: string): Promise<void> {
    const one = find(id)
    if (!one) return
    const fresh = { key: newKey(), photo_id: null, received: 0, status: "waiting", refusal: null } as const
    await put({ ...one, ...fresh, attempts: 0, retry_at: 0 })
    void push()
  },
  async drop(id: string): Promise<void> {
    list = list.filter((one) => one.id !== id)
    tell()
    await inStore("uploads", "readwrite", (store) => store.delete(id)).catch(() => {})
    await inStore("blobs", "readwrite", (store) => store.delete(id)).catch(() => {})
  },
  /** The draft they belonged to is done or given up. */
  async dropGroup(group: string): Promise<void> {
    // With what another window has taken for it.
    await uploads.catchUp()
    for (const { id } of list.filter((one) => one.group === group)) await uploads.drop(id)
  },
  bytesOf,
  /** Tries at once what waits for its time: the network is back. */
  async hurry(): Promise<void> {
    for (const one of list) if (one.status === "waiting" && one.retry_at > 0) await put({ ...one, retry_at: 0 })
    await push()
  },
}

// Whoever signs in next begins with what the disk has, not with what this tab remembers of another.
sessionStore.subscribe(() => {
  if (sessionStore.get().session?.member.id === member || member === null) return
  member = null
  list = []
  loaded = false
  tell()
})
