import { vi, type Words } from "../../messages/vi"

export type Locale = "vi" | "en"
const NAME = "cho-htx.seller.locale"

interface LocaleState {
  locale: Locale
  words: Words
}

let state: LocaleState = { locale: "vi", words: vi }
const listeners = new Set<() => void>()

/** The language of the app; Vietnamese is part of it, English is loaded when somebody wants it. */
export const localeStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  get: (): LocaleState => state,
  /** Rejects when the other language cannot be loaded now. */
  async choose(locale: Locale): Promise<void> {
    const words = locale === "en" ? (await import("../../messages/en")).en : vi
    state = { locale, words }
    try {
      localStorage.setItem(NAME, locale)
    } catch {
      // A full phone, or storage that is blocked: chosen until the app is closed.
    }
    document.documentElement.lang = locale
    for (const listener of listeners) listener()
  },
  /** Takes up what was chosen last; stays Vietnamese when it cannot be read or loaded. */
  async restore(): Promise<void> {
    try {
      if (localStorage.getItem(NAME) === "en") await localeStore.choose("en")
    } catch {
      // Blocked storage or a chunk that did not come: the app opens in Vietnamese rather than not at all.
    }
  },
}
