import { useEffect, useState, useSyncExternalStore } from "react"
import { localeStore } from "../lib/i18n/locale-store"

/** Words of one group of pages, part of their own chunk; `loadEnglish` is called once English is chosen. Both must be stable. */
export function useOwnWords<T>(vietnamese: T, loadEnglish: () => Promise<T>): T {
  const { locale } = useSyncExternalStore(localeStore.subscribe, localeStore.get)
  const [words, setWords] = useState(vietnamese)
  useEffect(() => {
    if (locale === "vi") return setWords(vietnamese)
    loadEnglish().then(setWords, () => {})
  }, [locale, vietnamese, loadEnglish])
  return words
}
