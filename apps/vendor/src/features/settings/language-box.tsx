import { Box } from "@cho-htx/ui/box"
import { OptionRow } from "@cho-htx/ui/option-row"
import { useState, useSyncExternalStore } from "react"
import { queryClient } from "../../lib/cache/query-client"
import { type Locale, localeStore } from "../../lib/i18n/locale-store"
import { useWords } from "../../lib/i18n/use-words"

/** Vietnamese or English; each named in itself. */
export function LanguageBox() {
  const words = useWords().settings
  const { locale } = useSyncExternalStore(localeStore.subscribe, localeStore.get)
  const [failed, setFailed] = useState(false)
  const choose = (next: Locale) => {
    setFailed(false)
    localeStore.choose(next).then(
      // What the market has said is asked for anew, in the language of the app.
      () => void queryClient.invalidateQueries(),
      () => setFailed(true),
    )
  }
  return (
    <Box>
      <fieldset className="grid gap-2.5">
        <legend className="mb-2.5 font-bold">{words.language}</legend>
        <OptionRow
          name="locale"
          lang="vi"
          title={words.vietnamese}
          checked={locale === "vi"}
          onChange={() => choose("vi")}
        />
        <OptionRow
          name="locale"
          lang="en"
          title={words.english}
          checked={locale === "en"}
          onChange={() => choose("en")}
        />
      </fieldset>
      {failed ? (
        <p role="alert" className="mt-2 font-bold text-sm text-son-700">
          {words.language_failed}
        </p>
      ) : null}
    </Box>
  )
}
