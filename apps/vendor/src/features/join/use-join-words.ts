import { useEffect, useState, useSyncExternalStore } from "react"
import { localeStore } from "../../lib/i18n/locale-store"
import { type JoinWords, join } from "../../messages/vi/join"

/** Words of the guided forms; they are part of the forms' own chunk, and English ones come when English is chosen. */
export function useJoinWords(): JoinWords {
  const { locale } = useSyncExternalStore(localeStore.subscribe, localeStore.get)
  const [words, setWords] = useState(join)
  useEffect(() => {
    if (locale === "vi") return setWords(join)
    import("../../messages/en/join").then(
      (english) => setWords(english.join),
      () => {},
    )
  }, [locale])
  return words
}
