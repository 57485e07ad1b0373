import "../brand/theme.css"
import { setFavicon } from "../brand/favicon"
import { chooseFirstLanguage } from "../brand/first-language"
import { keepPageTitle } from "../brand/page-title"
import { en } from "./en"
import { vi } from "./vi"
import { viHost } from "./vi-host"

// The host reads this module before it starts its translations: what must be there on the first paint is done here.
chooseFirstLanguage()
keepPageTitle(vi.brand.title)
setFavicon()

export default {
  vi: { translation: viHost, console: vi },
  en: { console: en },
}
