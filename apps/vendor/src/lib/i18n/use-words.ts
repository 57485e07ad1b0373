import { useSyncExternalStore } from "react"
import type { Words } from "../../messages/vi"
import { localeStore } from "./locale-store"

/** All messages in the app's language. */
export function useWords(): Words {
  return useSyncExternalStore(localeStore.subscribe, () => localeStore.get().words)
}
