import { useEffect, useState, useSyncExternalStore } from "react"
import { localeStore } from "../../lib/i18n/locale-store"
import { type ListingWords, listing } from "../../messages/vi/listing"

/** Words of the goods pages; they are part of those pages' own chunk, and English ones come when English is chosen. */
export function useListingWords(): ListingWords {
  const { locale } = useSyncExternalStore(localeStore.subscribe, localeStore.get)
  const [words, setWords] = useState(listing)
  useEffect(() => {
    if (locale === "vi") return setWords(listing)
    import("../../messages/en/listing").then(
      (english) => setWords(english.listing),
      () => {},
    )
  }, [locale])
  return words
}
