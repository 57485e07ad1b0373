import { readFileSync } from "node:fs"

interface IconSet {
  width: number
  icons: Record<string, { body: string; width?: number }>
}

let set: IconSet | null = null

/** Noto Emoji (Apache-2.0), read once on first use: 12 MB that only the seed needs. */
function icons(): IconSet {
  set ??= JSON.parse(readFileSync(require.resolve("@iconify-json/noto/icons.json"), "utf8")) as IconSet
  return set
}

/** Markup of one emoji; ids get `prefix`, since they repeat when an icon is drawn twice. Throws for an unknown name. */
export function emojiBody(name: string, prefix: string): { body: string; width: number } {
  const icon = icons().icons[name]
  if (!icon) throw new Error(`Noto Emoji has no icon "${name}"`)
  const body = icon.body
    .replace(/id="/g, `id="${prefix}`)
    .replace(/url\(#/g, `url(#${prefix}`)
    .replace(/href="#/g, `href="#${prefix}`)
  return { body, width: icon.width ?? icons().width }
}
