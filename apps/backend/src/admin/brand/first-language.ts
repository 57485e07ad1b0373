const key = "lng"

/** A browser that has chosen no language yet gets Vietnamese. Runs when the module is read, before the host starts its translations: no English flashes. */
export function chooseFirstLanguage() {
  const chosen = document.cookie.split("; ").some((cookie) => cookie.startsWith(`${key}=`)) || localStorage.getItem(key)
  if (!chosen) localStorage.setItem(key, "vi")
  document.documentElement.lang = (localStorage.getItem(key) ?? "vi").slice(0, 2)
}
