import { queryClient } from "../../../lib/cache/query-client"
import { newKey } from "../../../lib/new-key"
import { withLock } from "../../../lib/outbox/with-lock"
import { isStillSignedIn, sessionStore } from "../../../lib/session/session-store"
import { listing } from "../../../messages/vi/listing"
import { uploads } from "../upload/uploads"
import { afterWrite, asEditOf, type WriteAnswer } from "./after-write"
import { afterConflict, hasMoved } from "./clashes-of"
import type { Draft, Write } from "./draft"
import { isClean } from "./is-clean"
import { keptDrafts, readyPhotos } from "./kept-drafts"
import { lostPhotos } from "./lost-photos"
import { madeOf, rememberMade } from "./made"
import { markUnsent } from "./mark-unsent"
import { planWrite } from "./plan-write"
import { readProduct, sendWrite } from "./send-write"
import { nextTurn } from "./take-over"

const doneListeners = new Set<(draft: Draft) => void>()
let timer: ReturnType<typeof setTimeout> | undefined
let running = false
/** What was wanted while a round was under way: another follows. */
let again = false
/** The draft on the screen. */
let looked: string | null = null

/** Which draft is on the screen, so that it stays although the market has all of it. */
export function lookAtDraft(id: string | null): void {
  looked = id
}

/** Hears of drafts that were handed in or whose changes were sent; answers how to stop. */
export function onDraftDone(listener: (draft: Draft) => void): () => void {
  doneListeners.add(listener)
  return () => doneListeners.delete(listener)
}

/** Photos the market no longer has are sent once more instead of telling a person about it. */
async function resendLost({ form }: Draft, write: Write, details: { path: string }[]): Promise<boolean> {
  const lost = lostPhotos(form, write.body, details, readyPhotos())
  for (const key of lost) await uploads.again(key)
  return lost.length > 0
}

type Refused = Extract<WriteAnswer, { kind: "refused" }>

async function conflictOf(draft: Draft, write: Write, answer: Refused): Promise<Draft> {
  const product = draft.product_id ? await readProduct(draft.product_id) : null
  const now = keptDrafts.find(draft.id) ?? draft
  // Nobody was faster: packs on order that must stay, a count below what is promised. A person reads why; sent again it would be refused for ever.
  if (product && !hasMoved(now, product)) return afterWrite(now, write, answer, { now: Date.now(), chance: 0 })
  if (product) return afterConflict(now, product, answer.details, readyPhotos())
  // The market cannot be asked how it stands: the write stays as it was, and is refused again later.
  return { ...now, attempts: now.attempts + 1, retry_at: Date.now() + 5_000 }
}

/** Longer than a weak network takes to come back, milliseconds. */
const ASK_AGAIN_MS = 10_000

/** A draft another window has made a product of, and let go, is an edit of that product here. False while the product cannot be read. */
async function knowsItsProduct(id: string): Promise<boolean> {
  const madeId = keptDrafts.find(id)?.product_id ? null : madeOf(id)
  if (!madeId) return true
  const product = await readProduct(madeId)
  const draft = keptDrafts.find(id)
  if (!draft) return false
  if (product) await keptDrafts.put(nextTurn(asEditOf(draft, product, readyPhotos()), Date.now()))
  else await keptDrafts.put({ ...draft, retry_at: Date.now() + ASK_AGAIN_MS })
  return product !== null
}

/** Sends what one draft has for the market until nothing is left or something has to wait. */
async function sendOne(id: string, owner: string): Promise<void> {
  await keptDrafts.catchUp(id)
  await uploads.catchUp()
  if ((keptDrafts.find(id)?.retry_at ?? 0) > Date.now() || !(await knowsItsProduct(id))) return
  for (;;) {
    const draft = keptDrafts.find(id)
    if (!draft || keptDrafts.member() !== owner || !isStillSignedIn(owner) || draft.retry_at > Date.now()) return
    const plan = planWrite(draft, readyPhotos(), listing.stock_reason)
    if (!plan) return
    const write: Write = { key: newKey(), form: draft.form, ...plan }
    // Written before the first byte leaves: an app killed on the way repeats it under the same key.
    await keptDrafts.put(nextTurn({ ...draft, sent: write }, Date.now()))
    const answer = await sendWrite(write, draft.attempts)
    const now = keptDrafts.find(id)
    if (!now) return
    if (answer.kind === "product") rememberMade(id, answer.product.id)
    const next =
      answer.kind === "refused" && answer.status === 409 && now.product_id
        ? await conflictOf(now, write, answer)
        : answer.kind === "refused" && (await resendLost(now, write, answer.details))
          ? { ...(keptDrafts.find(id) ?? now), sent: null }
          : afterWrite(now, write, answer, { now: Date.now(), chance: Math.random() })
    // Signed out, or given up, meanwhile.
    if (!keptDrafts.find(id)) return
    await keptDrafts.put(nextTurn(next, Date.now()))
    if (answer.kind === "product") void queryClient.invalidateQueries()
    if (answer.kind === "signed-out") return sessionStore.forget(true, answer.message)
  }
}

/** Sends what every draft of this phone has for the market, in one tab at a time, and comes back when the next may be sent. */
export async function pushDrafts(): Promise<void> {
  const owner = keptDrafts.member()
  if (!owner || !keptDrafts.isLoaded()) return
  if (running) {
    again = true
    return
  }
  running = true
  clearTimeout(timer)
  try {
    await withLock(`cho-htx.drafts.${owner}`, async () => {
      do {
        again = false
        for (const { id } of keptDrafts.get()) await sendOne(id, owner)
      } while (again && keptDrafts.member() === owner)
    })
  } finally {
    running = false
  }
  await finish()
  const waiting = keptDrafts.get().filter((draft) => planWrite(draft, readyPhotos(), listing.stock_reason))
  if (waiting.length > 0 && keptDrafts.member() === owner)
    timer = setTimeout(
      () => void pushDrafts(),
      Math.max(500, Math.min(...waiting.map(({ retry_at }) => retry_at)) - Date.now()),
    )
}

/** What the market has whole leaves the phone, with its photos, unless somebody looks at it. */
async function finish(): Promise<void> {
  for (const { id } of keptDrafts.get()) {
    const draft = keptDrafts.find(id)
    if (!draft) continue
    const isSaved = isClean(draft, readyPhotos()) && (draft.wanted === "save" || draft.id !== looked)
    if (!draft.done && !isSaved) continue
    // Told before it goes: the page that listens goes with it.
    if (draft.done || draft.wanted === "save") for (const listener of doneListeners) listener(draft)
    await keptDrafts.drop(draft.id)
  }
  const owner = keptDrafts.member()
  if (owner) markUnsent(owner, keptDrafts.get().length > 0)
}

// A photo that has arrived is something to tell the market about.
let readyCount = 0
uploads.subscribe(() => {
  const count = readyPhotos().size
  if (count > readyCount) void pushDrafts()
  readyCount = count
})
