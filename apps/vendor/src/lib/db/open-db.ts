/** Names of the stores: waiting writes, kept answers, what is written about goods, photos on their way and their bytes. */
export type StoreName = "outbox" | "answers" | "drafts" | "uploads" | "blobs"

const NAME = "cho-htx-seller"
const VERSION = 2

let opened: Promise<IDBDatabase> | null = null

function open(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version)
    request.onupgradeneeded = ({ oldVersion }) => {
      const make = (name: StoreName, keyPath: string | string[]) =>
        request.result.createObjectStore(name, { keyPath }).createIndex("member", "member_id")
      if (oldVersion < 1) {
        make("outbox", "id")
        make("answers", ["member_id", "key"])
      }
      for (const name of ["drafts", "uploads", "blobs"] as const) make(name, "id")
    }
    request.onsuccess = () => {
      // Another tab with a newer version of the app must not wait for this one.
      request.result.onversionchange = () => {
        opened = null
        request.result.close()
      }
      request.result.onclose = () => {
        opened = null
      }
      resolve(request.result)
    }
    request.onerror = () => reject(request.error)
  })
}

/** The phone's own database of this app; opened once. Rejects where the browser forbids it (some private windows). */
export function openDb(): Promise<IDBDatabase> {
  opened ??= open(VERSION)
    // Another tab has a newer version of the app: this one goes on with the stores it knows, and loses nothing that is typed.
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === "VersionError") return open()
      throw error
    })
    .catch((error: unknown) => {
      opened = null
      throw error
    })
  return opened
}
