import { useSyncExternalStore } from "react"
import { uploads } from "./uploads"

/** What is on its way, oldest first, and how many bytes of it have left. */
export function useUploads() {
  return useSyncExternalStore(uploads.subscribe, uploads.get)
}
