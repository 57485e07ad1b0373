import type { UpdateVendorProductBody } from "@cho-htx/contracts"
import { Refusal } from "../../lib/refusal"
import { listingMessages as words } from "./messages"

type Trouble = { path: string; message: string }

const tag = /<[a-z!/][^>]*>?/i
// Tabs and line ends are fine; other control characters, and those that turn the reading direction, hide what is written.
const hidden = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

function troublesOf(path: string, text: string | null | undefined): Trouble[] {
  if (!text) return []
  if (tag.test(text)) return [{ path, message: words.html }]
  return hidden.test(text.replace(/[\t\r\n]/g, "")) ? [{ path, message: words.control }] : []
}

function twice(
  values: readonly (string | null | undefined)[],
  path: (index: number) => string,
  say: (of: string) => string,
) {
  const seen = new Set<string>()
  return values.flatMap((value, index): Trouble[] => {
    const key = value?.trim().toLocaleLowerCase("vi")
    if (!key) return []
    if (seen.has(key)) return [{ path: path(index), message: say(value ?? "") }]
    seen.add(key)
    return []
  })
}

/** Throws INVALID_DATA with a sentence for each field whose words cannot stand: HTML, hidden characters, the same pack or photo twice. */
export function checkWords({ title, description, facts, photos, variants }: Partial<UpdateVendorProductBody>): void {
  const troubles = [
    ...troublesOf("title", title),
    ...troublesOf("description", description),
    ...Object.entries(facts ?? {}).flatMap(([name, text]) => troublesOf(`facts.${name}`, text)),
    ...(photos ?? []).flatMap(({ alt }, index) => troublesOf(`photos.${index}.alt`, alt)),
    ...twice(
      (photos ?? []).map(({ id }) => id),
      (index) => `photos.${index}.id`,
      () => words.photoTwice,
    ),
    ...(variants ?? []).flatMap((variant, index) => [
      ...troublesOf(`variants.${index}.title`, variant.title),
      ...troublesOf(`variants.${index}.pack_unit`, variant.pack_unit),
      ...troublesOf(`variants.${index}.net.unit`, variant.net?.unit),
      ...troublesOf(`variants.${index}.sku`, variant.sku),
    ]),
    ...twice(
      (variants ?? []).map((each) => each.title),
      (index) => `variants.${index}.title`,
      words.variantTwice,
    ),
    ...twice(
      (variants ?? []).map((each) => each.sku),
      (index) => `variants.${index}.sku`,
      words.skuTwice,
    ),
    ...twice(
      (variants ?? []).map((each) => each.id),
      (index) => `variants.${index}.id`,
      () => words.variantNotFound,
    ),
  ]
  if (troubles.length > 0) throw new Refusal("invalid_data", words.badFields, troubles)
}
