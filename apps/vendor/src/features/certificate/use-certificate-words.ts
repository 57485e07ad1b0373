import { useEffect, useState, useSyncExternalStore } from "react"
import { localeStore } from "../../lib/i18n/locale-store"
import { type CertificateWords, certificate } from "../../messages/vi/certificate"

/** Words of the certificate pages; they are part of those pages' own chunk, and English ones come when English is chosen. */
export function useCertificateWords(): CertificateWords {
  const { locale } = useSyncExternalStore(localeStore.subscribe, localeStore.get)
  const [words, setWords] = useState(certificate)
  useEffect(() => {
    if (locale === "vi") return setWords(certificate)
    import("../../messages/en/certificate").then(
      (english) => setWords(english.certificate),
      () => {},
    )
  }, [locale])
  return words
}
