import { type VendorProductState, vendorProductStates } from "@cho-htx/contracts"
import { formatDateTime } from "@cho-htx/vietnam"
import { counted } from "../../lib/english/counted"
import { type English, N1, N2, T1, T2, T3, T4, T5, turn } from "../../lib/english/turn"
import type { Twin } from "../../lib/english/twin"
import { wordsOf } from "../../lib/english/words-of"
import { fields as fieldsSaid, listingMessages as said } from "./messages"

const states: Record<VendorProductState, string> = {
  draft: "is a draft",
  proposed: "is waiting for approval",
  published: "is on sale",
  rejected: "was not approved",
  archived: "is put away",
}

const verbs: readonly (readonly [said: string, english: string])[] = [
  [said.verbs.submit, "sent for approval"],
  [said.verbs.withdraw, "taken back"],
  [said.verbs.archive, "put away"],
  [said.verbs.restore, "brought back"],
  [said.verbs.approve, "approved"],
]

const fields: Record<string, string> = {
  title: "the name",
  category: "the group of goods",
  description: "the description",
  "facts.origin": "the origin",
  "facts.shelf_life": "the shelf life",
  "facts.storage": "how it is stored",
  "facts.season": "the season",
  "facts.ingredients": "the ingredients",
  handling: "how it travels",
  transit_days: "the days on the way",
  photos: "the photos",
  variants: "the packs",
  prices: "the prices",
  state: "the state",
}
const fieldIn = wordsOf(fieldsSaid, fields)

/** Words of goods that are shown beside each other, not sentences: read only where such words are expected. */
export const listingValues = {
  handling: {
    ambient: "Normal temperature",
    chilled: "Kept cool",
    live: "Live goods",
    fragile: "Fragile",
    liquid: "Liquid",
  },
  days: turn(said.days(N1), (count) => counted(count, "day")),
  photoCount: turn(said.photoCount(N1), (count) => counted(count, "photo")),
  grams: turn(said.grams(N1), (count) => `${count} g when sent`),
  units: turn(said.units(N1), (count) => counted(count, "unit")),
  sku: turn(said.sku(T1), (sku) => `code ${sku}`),
} satisfies Twin<Pick<typeof said, "handling" | "days" | "photoCount" | "grams" | "units" | "sku">>

const handlingIn = wordsOf(said.handling, listingValues.handling)
const valueIn = (field: string, value: string): string => {
  if (value === "") return "empty"
  if (field === fieldsSaid.handling) return `"${handlingIn(value)}"`
  return `"${field === fieldsSaid.transit_days ? (listingValues.days.read(value) ?? value) : value}"`
}

const AT = "2001-02-03T04:05:06.000Z"
const fieldChanged: English = (who, field, at, before, after) =>
  `${who || "Somebody else"} changed ${fieldIn(field)} on ${at}: ` +
  `it was ${valueIn(field, before)}, now it is ${valueIn(field, after)}.`

const yet = (price: string) => `the price was ${price}`
const now = (price: string) => `now it is ${price}`

/** English of `listingMessages`. */
export const listingMessages = {
  notFound: "These goods are not in your shop.",
  notOpen:
    "The cooperative has no store room and no delivery table yet, so it cannot list goods. Wait until the alliance has approved your papers.",
  badFields: "Some fields are not right. Mend the marked ones.",
  html: "Write plain text without HTML tags such as <b> or <a>. Delete what stands between < and >.",
  control: "There are signs that cannot be read. Type this field again.",
  categoryUnknown: "There is no such group of goods. Choose one from the list.",
  photoNotFound: "This photo is not here. Send it again.",
  photoNotReady: "This photo is still being sent. Wait until it is here, then save.",
  photoTwice: "This photo is there twice. Take one away.",
  photoPurpose: "This file is a certificate and cannot be a photo of goods.",
  variantNotFound: "There is no such pack.",
  variantTwice: turn(said.variantTwice(T1), (title) => `Two packs are called "${title}". Give them different names.`),
  skuTwice: turn(
    said.skuTwice(T1),
    (sku) => `The code "${sku}" is used for another pack. Choose another code or leave it empty.`,
  ),
  stockElsewhere: "Stock of a pack that exists is changed under Stock, so that every change is recorded.",
  priceOvertaken: [
    turn(
      said.priceOvertaken(N1, N2),
      (seen, is) => `When you wrote, ${yet(seen)}; ${now(is)}, because somebody changed it. Look again, then save.`,
    ),
    turn(
      said.priceOvertaken(null, N1),
      (is) => `When you wrote, there was no price; ${now(is)}, because somebody changed it. Look again, then save.`,
    ),
    turn(
      said.priceOvertaken(N1, null),
      (seen) =>
        `When you wrote, ${yet(seen)}; now there is no price, because somebody changed it. Look again, then save.`,
    ),
  ],
  priceNeeded: "Goods on sale must have a price.",
  archivedStays: "These goods are put away. Bring them back before you edit them.",
  wrongState: vendorProductStates.flatMap((state) =>
    verbs.map(([verb, english]) =>
      turn(said.wrongState(T1, state, verb), (title) => `"${title}" ${states[state]}, so it cannot be ${english}.`),
    ),
  ),
  nothingWaits: "Nothing waits for approval that could be taken back.",
  incomplete: "Something is missing, so the goods cannot be sent for approval. Fill in the marked fields.",
  incompleteOnSale: "Goods on sale or waiting for approval must stay complete. Fill in the marked fields.",
  missing: {
    photos: "At least one photo of the real goods is needed.",
    category: "Choose a group of goods.",
    description: "Write a few sentences about the goods.",
    origin: "Say where the goods are made (the law asks for it).",
    shelf_life: "Give the shelf life, for example: 6 months from the packing date (the law asks for it).",
    storage: "Say how to store it (the law asks for it).",
    variants: "At least one pack is needed, for example: a 5 kg bag.",
    price: "Give the price of this pack.",
    net: "Say how much is inside, for example: 5 kg (the law asks for it).",
    weight: "Give the weight when sent, packaging included.",
    stock: "There is nothing in stock. Give the stock of at least one pack.",
  },
  changed: "Somebody else has just edited these goods. See what they changed, then save again.",
  fieldChanged: [T1, null].flatMap((who) =>
    [T4, null].flatMap((before) =>
      [T5, null].map((after) =>
        turn(said.fieldChanged(who, AT, T2, before, after).replace(formatDateTime(AT), T3), fieldChanged),
      ),
    ),
  ),
  staleCursor: "This page is out of date. Open the list from the beginning.",
  reviewNotFound: "This is not waiting for approval.",
  decided: "This has been decided or the cooperative has taken it back. Load the list again.",
  changedUnderReview:
    "The cooperative has just changed something. Load it again and read the new state before you decide.",
  reasonNeeded: "Give a reason of at least 5 characters, so that the cooperative knows what to mend.",
} satisfies Twin<Omit<typeof said, keyof typeof listingValues | "option" | "verbs" | "copyOf" | "dong">>
