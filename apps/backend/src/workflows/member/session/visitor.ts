/** Where somebody signs in from, as they read it in the list of sessions. */
export interface Visitor {
  device: string | null
  address: string | null
}

const browsers: [RegExp, string][] = [
  [/\bEdgA?\/(\d+)/, "Edge"],
  [/\bOPR\/(\d+)/, "Opera"],
  [/\bSamsungBrowser\/(\d+)/, "Samsung Internet"],
  [/\bcoc_coc_browser\/(\d+)/, "Cốc Cốc"],
  [/\bZalo\b[^\d]*(\d+)?/, "Zalo"],
  [/\bFirefox\/(\d+)/, "Firefox"],
  [/\bChrome\/(\d+)/, "Chrome"],
  [/\bVersion\/(\d+)[.\d]* .*Safari/, "Safari"],
]
const systems: [RegExp, string][] = [
  [/\bAndroid (\d+)/, "Android"],
  [/\b(?:iPhone|iPad).* OS (\d+)/, "iOS"],
  [/\bWindows NT (\d+)/, "Windows"],
  [/\bMac OS X (\d+)/, "macOS"],
  [/\bLinux\b()/, "Linux"],
]

function named(text: string, table: readonly [RegExp, string][]): string | null {
  for (const [pattern, name] of table) {
    const found = pattern.exec(text)
    if (found) return found[1] ? `${name} ${found[1]}` : name
  }
  return null
}

/** Browser and system with their main versions, and nothing that tells one phone from another. */
export function deviceOf(userAgent: string | undefined): string | null {
  const text = (userAgent ?? "").slice(0, 400)
  const parts = [named(text, browsers), named(text, systems)].filter(Boolean)
  return parts.length > 0 ? parts.join(", ") : null
}

/** The network without its last parts: enough to say "not me", too little to find anybody. */
export function shortAddress(ip: string | undefined): string | null {
  if (!ip) return null
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(ip)?.[1]
  if (v4) return `${v4}.…`
  const v6 = ip.split(":").slice(0, 3).filter(Boolean).join(":")
  return v6 ? `${v6}:…` : null
}
