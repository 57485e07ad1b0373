import { fold } from "@cho-htx/vietnam"
import { largeProduct } from "../../../apps/backend/src/seed/large/large-product"
import { randomOf } from "../../../apps/backend/src/seed/large/random"

/** One question of the mix: what is typed, and what is ticked. */
export interface Question {
  kind: string
  q?: string
  category?: string
  in_stock?: boolean
  price_max?: number
  sort?: "price_asc"
}

type Random = () => number

const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low))

/** Two neighbouring letters of the longest word change places. */
function misspelt(random: Random, text: string): string {
  const words = text.split(" ")
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "")
  const at = between(random, 1, Math.max(2, longest.length - 2))
  const swapped = longest.slice(0, at) + (longest[at + 1] ?? "") + (longest[at] ?? "") + longest.slice(at + 2)
  return words.map((word) => (word === longest ? swapped : word)).join(" ")
}

/** Shares of the kinds, in hundredths. */
const mix: readonly (readonly [share: number, make: (random: Random, name: string, place: string) => Question])[] = [
  [18, (_, name) => ({ kind: "accents", q: name.toLowerCase() })],
  [18, (_, name) => ({ kind: "unaccented", q: fold(name) })],
  [12, (_, name, place) => ({ kind: "name and place", q: fold(`${name} ${place}`) })],
  [16, (random, name) => ({ kind: "prefix", q: name.toLowerCase().slice(0, between(random, 2, name.length)) })],
  [9, (random, name, place) => ({ kind: "typo", q: misspelt(random, fold(`${name} ${place}`)) })],
  [5, (_, name) => ({ kind: "joined", q: fold(name).replaceAll(" ", "") })],
  [4, (_, __, place) => ({ kind: "place", q: place.toLowerCase() })],
  [8, (_, name) => ({ kind: "text and filter", q: fold(name), in_stock: true, price_max: 200_000 })],
  [8, () => ({ kind: "category" })],
  [2, () => ({ kind: "everything", sort: "price_asc" })],
]

/** Question `number` of an endless, always equal mix over a catalogue of `size` products. */
export function question(number: number, size: number): Question {
  const random = randomOf(91_000 + number)
  const product = largeProduct(between(random, 0, size))
  const { name, category } = product.template
  const place = product.origin.replace(/^(?:xã|phường) /, "").replace(/,.*$/, "")
  let left = random() * 100
  const row = mix.find(([share]) => {
    left -= share
    return left < 0
  })
  const made = row?.[1](random, name, place) ?? { kind: "accents", q: name }
  return made.kind === "category" ? { ...made, category } : made
}

/** What stands in the search box after some letter of a product's name, as suggestions are asked for. */
export function typed(number: number, size: number): string {
  const random = randomOf(77_000 + number)
  const { name } = largeProduct(between(random, 0, size)).template
  return name.toLowerCase().slice(0, between(random, 2, name.length + 1))
}
