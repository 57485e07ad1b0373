import { localeStore } from "../i18n/locale-store"

/** Has the market's sentences come in the app's language, whatever the phone's own is. */
export const languageHeader = () => ({ "accept-language": localeStore.get().locale })
