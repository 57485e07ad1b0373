import { allOfMember } from "../../../lib/db/all-of-member"
import { inStore } from "../../../lib/db/in-store"
import { sessionStore } from "../../../lib/session/session-store"
import type { ReadyPhotos } from "../form/body-of"
import { uploads } from "../upload/uploads"
import type { Draft } from "./draft"
import { takeOver } from "./take-over"

const listeners = new Set<() => void>()
let member: string | null = null
let list: Draft[] = []
let loaded = false

function tell(): void {
  for (const listener of listeners) listener()
}

/** Into memory goes what another window knew better. */
function learn(row: Draft): void {
  const mine = list.find(({ id }) => id === row.id)
  if (!mine) return
  const next = takeOver(mine, row)
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
   * In memory at once, on the disk as soon as it can; what another window has settled with the market stays settled. Answers whether the disk
   * took it.
   */
  put(draft: Draft): Promise<boolean> {
    const isNew = !list.some(({ id }) => id === draft.id)
    list = isNew ? [...list, draft] : list.map((old) => (old.id === draft.id ? draft : old))
    tell()
    let written = draft
    return inStore("drafts", "readwrite", (store) => {
      const get = store.get(draft.id)
      get.onsuccess = () => {
        const row: Draft | undefined = get.result
        written = row ? takeOver(draft, row) : draft
        store.put(written)
      }
      return undefined
    }).then(
      () => {
        learn(written)
        return true
      },
      () => false,
    )
  },
  /** Learns what another window of this phone has settled with the market about a draft. */
  async catchUp(id: string): Promise<void> {
    const row = await inStore<Draft | undefined>("drafts", "readonly", (store) => store.get(id)).catch(() => undefined)
    if (row) learn(row)
  },
  /** The phone forgets it, and its photos. */
  async drop(id: string): Promise<void> {
    list = list.filter((draft) => draft.id !== id)
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
  tell()
})
