import { slugify } from "@cho-htx/vietnam"
import { communesOf } from "@cho-htx/vietnam/admin-units"
import { packTitle } from "../demo/pack-title"
import { randomOf } from "./random"
import { qualities, type Template, templates } from "./templates"

export interface LargePack {
  title: string
  unit: string
  amount: number
  measure: string
  grams: number
  price: number
  stock: number
}

export interface LargeProduct {
  number: number
  title: string
  handle: string
  description: string
  origin: string
  template: Template
  packs: LargePack[]
  /** Seconds since the catalogue's first day. */
  age_s: number
}

const places = communesOf("37")
const roundTo = (amount: number, step: number) => Math.max(step, Math.round(amount / step) * step)

/** Product `number` of the large catalogue, counted from 0: always the same, and no two share a title. */
export function largeProduct(number: number): LargeProduct {
  const random = randomOf(number)
  const template = templates[number % templates.length]
  const round = Math.floor(number / templates.length)
  const place = places[round % places.length]
  const quality = qualities[Math.floor(round / places.length) % qualities.length]
  if (!template || !place || !quality) throw new Error(`No template for product ${number}`)
  const series = Math.floor(round / places.length / qualities.length)
  const bare = place.name.replace(/^(?:xã|phường) /, "")
  const title = `${template.name} ${quality} ${bare}${series > 0 ? ` số ${series + 1}` : ""}`
  const [low, high] = template.price
  const perMeasure = low + random() * (high - low)
  return {
    number,
    title,
    handle: `${slugify(title)}-${number}`,
    description: `${template.name} ${quality} của ${place.name}, tỉnh ${place.province_name}. Mặt hàng tạo tự động để thử tải.`,
    origin: `${place.name}, tỉnh ${place.province_name}`,
    template,
    packs: template.packs.slice(0, 1 + Math.floor(random() * template.packs.length)).map((pack) => ({
      title: packTitle({ ...pack, price: 0, stock: 0 }),
      unit: pack.unit,
      amount: pack.amount,
      measure: pack.measure,
      grams: Math.round(pack.grams),
      price: roundTo(perMeasure * pack.factor, perMeasure * pack.factor < 20_000 ? 500 : 1000),
      stock: random() < 0.07 ? 0 : Math.floor(random() * 200) + 1,
    })),
    age_s: Math.floor(random() * 400 * 86_400),
  }
}
