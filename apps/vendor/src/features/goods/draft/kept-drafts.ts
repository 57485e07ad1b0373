import { allOfMember } from "../../../lib/db/all-of-member"
import { inStore } from "../../../lib/db/in-store"
import { sessionStore } from "../../../lib/session/session-store"
import type { ReadyPhotos } from "../form/body-of"
import type { GoodsForm } from "../form/goods-form"
import { uploads } from "../upload/uploads"
import type { Draft } from "./draft"
import { joinKept, takeOver } from "./take-over"

const listeners = new Set<() => void>()
let member: string | null = null
let list: Draft[] = []
let loaded = false
/** Forms as the disk last had them, of drafts whose newest words it could not take. */
const unkept = new Map<string, GoodsForm>()

function tell(): void {
  for (const listener of listeners) listener()
}

/** Into memory goes what another window knew better; `from` is the form this window had when it wrote to or read from the disk. */
function learn(row: Draft, from: GoodsForm): void {
  const mine = list.find(({ id }) => id === row.id)
  if (!mine) return
  const next = takeOver(mine, row, from)
  if (next === mine) return
  list = list.map((old) => (old.id === next.id ? next : old))
  tell()
}

/** Drafts of the signed-in member: in memory, and on the phone's disk. */
export const keptDrafts = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): Draft[] => list,
  member: (): string | null => member,
  isLoaded: () => loaded,
  find: (id: string): Draft | undefined => list.find((draft) => draft.id === id || draft.product_id === id),
  async load(memberId: string): Promise<void> {
    if (member === memberId) return
    member = memberId
    loaded = false
    const found = await allOfMember<Draft>("drafts", memberId).catch(() => [])
    if (member !== memberId) return
    list = found
    loaded = true
    tell()
  },
  /**
   * In memory at once, on the disk as soon as it can; what another window has typed or settled with the market stays so. Answers whether the
   * disk took it.
   */
  put(draft: Draft): Promise<boolean> {
    const before = list.find(({ id }) => id === draft.id)
    list = !before ? [...list, draft] : list.map((old) => (old.id === draft.id ? draft : old))
    tell()
    let written = draft
    let from = before?.form ?? draft.form
    return inStore("drafts", "readwrite", (store) => {
      const get = store.get(draft.id)
      get.onsuccess = () => {
        const row: Draft | undefined = get.result
        const wasKept = before && !unkept.has(draft.id)
        from = unkept.get(draft.id) ?? from
        if (row && before) written = takeOver(draft, row, from)
        else if (row && row.member_id === draft.member_id) written = joinKept(draft, row)
        else if (wasKept) written = { ...draft, since: draft.since ?? from }
        store.put(written)
      }
      return undefined
    }).then(
      () => {
        unkept.delete(draft.id)
        learn(written, draft.form)
        return true
      },
      () => {
        if (!unkept.has(draft.id)) unkept.set(draft.id, from)
        return false
      },
    )
  },
  /** Learns what another window of this phone has typed, or settled with the market, about a draft; or that it has let it go. */
  async catchUp(id: string): Promise<void> {
    const seen = list.find((draft) => draft.id === id)?.form
    const row = await inStore<Draft | undefined>("drafts", "readonly", (store) => store.get(id)).catch(() => null)
    if (!seen || row === null) return
    if (row) return learn(row, unkept.get(id) ?? seen)
    if (unkept.has(id)) return
    list = list.map((draft) => (draft.id === id ? { ...draft, since: draft.since ?? seen } : draft))
  },
  /** The phone forgets it, and its photos. */
  async drop(id: string): Promise<void> {
    list = list.filter((draft) => draft.id !== id)
    unkept.delete(id)
    tell()
    await inStore("drafts", "readwrite", (store) => store.delete(id)).catch(() => {})
    await uploads.dropGroup(id)
  },
}

/** Photos the market has, by their id on this phone. */
export const readyPhotos = (): ReadyPhotos =>
  new Map(
    uploads.get().list.flatMap(({ id, status, photo_id }) => (status === "ready" && photo_id ? [[id, photo_id]] : [])),
  )

// Whoever signs in next begins with what the disk has, not with what this tab remembers of another.
sessionStore.subscribe(() => {
  if (sessionStore.get().session?.member.id === member || member === null) return
  member = null
  list = []
  loaded = false
  unkept.clear()
  tell()
})
