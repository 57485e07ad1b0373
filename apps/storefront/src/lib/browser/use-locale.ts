import { useSyncExternalStore } from "react"
import { defaultLocale, isLocale, type Locale } from "../i18n/locale"

const never = () => () => undefined
const read = (): Locale => {
  const { lang } = document.documentElement
  return isLocale(lang) ? lang : defaultLocale
}

/** The page's language for islands, read from the document, so that no island needs the router or a provider. */
export function useLocale(): Locale {
  return useSyncExternalStore(never, read, () => defaultLocale)
}
