import type { ProductSeed } from "../types"
import { craftProducts } from "./products/craft"
import { herbHoneyProducts } from "./products/herb-honey"
import { riceProducts } from "./products/rice"
import { seaProducts } from "./products/sea"
import { sweetDrinkProducts } from "./products/sweet-drink"

/** All goods of the demonstration; kinds and places are real, makers and decision numbers invented. */
export const productSeeds: ProductSeed[] = [
  ...riceProducts,
  ...seaProducts,
  ...herbHoneyProducts,
  ...sweetDrinkProducts,
  ...craftProducts,
]
