/** Names of the stores: waiting writes, kept answers. */
export type StoreName = "outbox" | "answers"

const NAME = "cho-htx-seller"
const VERSION = 1

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      request.result.createObjectStore("outbox", { keyPath: "id" }).createIndex("member", "member_id")
      request.result.createObjectStore("answers", { keyPath: ["member_id", "key"] }).createIndex("member", "member_id")
    }
    request.onsuccess = () => {
      // Another tab with a newer version of the app must not wait for this one.
      request.result.onversionchange = () => request.result.close()
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
  opened ??= open().catch((error: unknown) => {
    opened = null
    throw error
  })
  return opened
}
