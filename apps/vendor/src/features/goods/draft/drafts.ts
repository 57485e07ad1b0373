import type { VendorProduct } from "@cho-htx/contracts"
import { queryClient } from "../../../lib/cache/query-client"
import { allOfMember } from "../../../lib/db/all-of-member"
import { inStore } from "../../../lib/db/in-store"
import { newKey } from "../../../lib/new-key"
import { withLock } from "../../../lib/outbox/with-lock"
import { isStillSignedIn, sessionStore } from "../../../lib/session/session-store"
import { listing } from "../../../messages/vi/listing"
import type { ReadyPhotos } from "../form/body-of"
import { formOf } from "../form/form-of"
import { emptyForm, type GoodsForm } from "../form/goods-form"
import { uploads } from "../upload/uploads"
import { afterWrite } from "./after-write"
import { afterChoice, afterConflict } from "./clashes-of"
import type { Draft, Write } from "./draft"
import { isClean } from "./is-clean"
import { markUnsent } from "./mark-unsent"
import { planWrite } from "./plan-write"
import { readProduct, sendWrite } from "./send-write"

const listeners = new Set<() => void>()
const doneListeners = new Set<(draft: Draft) => void>()
let member: string | null = null
let list: Draft[] = []
let loaded = false
let timer: ReturnType<typeof setTimeout> | undefined
let running = false
/** The draft on the screen. */
let looked: string | null = null
/** What was wanted while a round was under way: another follows. */
let again = false

function tell(): void {
  for (const listener of listeners) listener()
}

const find = (id: string) => list.find((draft) => draft.id === id || draft.product_id === id)

export const readyPhotos = (): ReadyPhotos =>
  new Map(
    uploads.get().list.flatMap(({ id, status, photo_id }) => (status === "ready" && photo_id ? [[id, photo_id]] : [])),
  )

/** In memory at once, on the disk as soon as it can. Answers whether the disk took it. */
async function put(draft: Draft): Promise<boolean> {
  const isNew = !list.some(({ id }) => id === draft.id)
  list = isNew ? [...list, draft] : list.map((old) => (old.id === draft.id ? draft : old))
  tell()
  return inStore("drafts", "readwrite", (store) => store.put(draft)).then(
    () => true,
    () => false,
  )
}

/** Photos the market no longer has are sent once more instead of telling a person about it. */
async function resendLost({ form }: Draft, details: { path: string }[]): Promise<boolean> {
  const lost = details.flatMap(({ path }) => {
    const [, index] = /^photos\.(\d+)\.id$/.exec(path) ?? []
    const photo =
      index === undefined ? undefined : form.photos.filter(({ id, key }) => id ?? readyPhotos().has(key))[Number(index)]
    return photo && !photo.id ? [photo.key] : []
  })
  for (const key of lost) await uploads.again(key)
  return lost.length > 0
}

async function conflictOf(draft: Draft, details: { path: string; message: string }[]): Promise<Draft> {
  const product = draft.product_id ? await readProduct(draft.product_id) : null
  const now = find(draft.id) ?? draft
  if (product) return afterConflict(now, product, details, readyPhotos())
  // The market cannot be asked how it stands: the write stays as it was, and is refused again later.
  return { ...now, attempts: now.attempts + 1, retry_at: Date.now() + 5_000 }
}

/** Sends what one draft has for the market until nothing is left or something has to wait. */
async function sendOne(id: string, owner: string): Promise<void> {
  for (;;) {
    const draft = find(id)
    if (!draft || member !== owner || !isStillSignedIn(owner) || draft.retry_at > Date.now()) return
    const plan = planWrite(draft, readyPhotos(), listing.stock_reason)
    if (!plan) return
    const write: Write = { key: newKey(), form: draft.form, ...plan }
    // Written before the first byte leaves: an app killed on the way repeats it under the same key.
    await put({ ...draft, sent: write })
    const answer = await sendWrite(write, draft.attempts)
    const now = find(id)
    if (!now) return
    if (answer.kind === "refused" && answer.status === 409 && now.product_id)
      await put(await conflictOf(now, answer.details))
    else if (answer.kind === "refused" && (await resendLost(now, answer.details))) await put({ ...now, sent: null })
    else await put(afterWrite(now, write, answer, { now: Date.now(), chance: Math.random() }))
    if (answer.kind === "product") void queryClient.invalidateQueries()
    if (answer.kind === "signed-out") return sessionStore.forget(true)
  }
}

async function push(): Promise<void> {
  const owner = member
  if (!owner || !loaded) return
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
        for (const { id } of list) await sendOne(id, owner)
      } while (again && member === owner)
    })
  } finally {
    running = false
  }
  await finish()
  const waiting = list.filter((draft) => planWrite(draft, readyPhotos(), listing.stock_reason))
  if (waiting.length > 0 && member === owner)
    timer = setTimeout(
      () => void push(),
      Math.max(500, Math.min(...waiting.map(({ retry_at }) => retry_at)) - Date.now()),
    )
}

/** What the market has whole leaves the phone, with its photos, unless somebody looks at it. */
async function finish(): Promise<void> {
  for (const draft of list) {
    const isSaved = isClean(draft, readyPhotos()) && (draft.wanted === "save" || draft.id !== looked)
    if (!draft.done && !isSaved) continue
    // Told before it goes: the page that listens goes with it.
    if (draft.done || draft.wanted === "save") for (const listener of doneListeners) listener(draft)
    await drafts.drop(draft.id)
  }
  markUnsent(list.length > 0)
}

/** What members write about goods: every keystroke on the phone, and at the market as soon as the network lets it. */
export const drafts = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): Draft[] => list,
  /** Hears of drafts that were handed in or whose changes were sent. */
  onDone(listener: (draft: Draft) => void): () => void {
    doneListeners.add(listener)
    return () => doneListeners.delete(listener)
  },
  find,
  async start(memberId: string): Promise<void> {
    if (member !== memberId) {
      member = memberId
      loaded = false
      list = await allOfMember<Draft>("drafts", memberId).catch(() => [])
      loaded = true
      tell()
    }
    await uploads.start(memberId)
    void push()
  },
  isLoaded: () => loaded,
  /** Takes up a new product, or one of the market; a draft of it that is on the phone already stays as it is. */
  async open(product: VendorProduct | null, newId = `moi-${newKey()}`): Promise<string> {
    if (!member) throw new Error("Nobody is signed in")
    const known = product && find(product.id)
    if (known && !isClean(known, readyPhotos())) return known.id
    if (known) await drafts.drop(known.id)
    const form = product
      ? formOf(product.change_request?.status === "open" ? product.change_request.content : product)
      : emptyForm
    const id = product?.id ?? newId
    looked = id
    await put({
      ...{ id, member_id: member, form, base: form, sent: null, wanted: "nothing", refusal: null, conflict: null },
      product_id: product?.id ?? null,
      version: product?.version ?? null,
      state: product?.state ?? null,
      ...{ attempts: 0, retry_at: 0, typed_at: 0, saved_at: null, done: false },
    })
    return id
  },
  /** Asks whether somebody else has changed the product since; then the person is told before they go on. */
  async refresh(id: string): Promise<void> {
    const known = find(id)
    const product = known?.product_id ? await readProduct(known.product_id) : null
    const draft = find(id)
    if (!product || !draft || draft.sent || draft.conflict || draft.version === product.version) return
    await put(afterConflict(draft, product, [], readyPhotos()))
  },
  /** A keystroke. Answers false when the phone could not keep it. */
  type(id: string, change: (form: GoodsForm) => GoodsForm): Promise<boolean> {
    const draft = find(id)
    if (!draft) return Promise.resolve(false)
    return put({ ...draft, form: change(draft.form), refusal: null, wanted: "nothing", typed_at: Date.now() })
  },
  /** Which draft is on the screen; null when none is any more. */
  look(id: string | null): void {
    looked = id
    void push()
  },
  /** A step is done, or the person asks for more: sends what there is. */
  async want(id: string, wanted?: Draft["wanted"]): Promise<void> {
    const draft = find(id)
    if (draft && wanted) await put({ ...draft, wanted, refusal: null, retry_at: 0 })
    void push()
  },
  /** The person has chosen: `mine` are the fields that stay as they wrote them. */
  async choose(id: string, mine: ReadonlySet<string>): Promise<void> {
    const draft = find(id)
    if (draft) await put(afterChoice(draft, mine))
    void push()
  },
  /** Given up, or done: the phone forgets it. What the market has stays there. */
  async drop(id: string): Promise<void> {
    const draft = find(id)
    if (!draft) return
    list = list.filter((other) => other.id !== draft.id)
    tell()
    await inStore("drafts", "readwrite", (store) => store.delete(draft.id)).catch(() => {})
    await uploads.dropGroup(draft.id)
  },
  async hurry(): Promise<void> {
    for (const draft of list) if (draft.retry_at > 0) await put({ ...draft, retry_at: 0 })
    await uploads.hurry()
    void push()
  },
}

// A photo that has arrived is something to tell the market about.
let readyCount = 0
uploads.subscribe(() => {
  const count = readyPhotos().size
  if (count > readyCount) void push()
  readyCount = count
})

// Whoever signs in next begins with what the disk has, not with what this tab remembers of another.
sessionStore.subscribe(() => {
  if (sessionStore.get().session?.member.id === member || member === null) return
  member = null
  list = []
  loaded = false
  tell()
})
