import { useTranslation } from "react-i18next"

/** Words of the console's own pages by dotted key, in the language staff chose. */
export function useWords() {
  const { t, i18n } = useTranslation("console")
  const words = (key: string, values: Record<string, string | number> = {}): string =>
    String(t(key as never, values as never))
  return { words, language: i18n.language }
}
