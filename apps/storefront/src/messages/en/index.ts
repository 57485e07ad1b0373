import type { vi } from "../vi"
import { account } from "./account"
import { card } from "./card"
import { cart } from "./cart"
import { checkout } from "./checkout"
import { home } from "./home"
import { list } from "./list"
import { maker } from "./maker"
import { ocop } from "./ocop"
import { order } from "./order"
import { place } from "./place"
import { policy } from "./policy"
import { product } from "./product"
import { search } from "./search"
import { shell } from "./shell"
import { trace } from "./trace"

/** The English catalogue: one file per feature. Server only; client components get the group they show. */
export const en: typeof vi = {
  shell,
  search,
  card,
  home,
  list,
  product,
  maker,
  place,
  ocop,
  account,
  cart,
  checkout,
  order,
  policy,
  trace,
}
