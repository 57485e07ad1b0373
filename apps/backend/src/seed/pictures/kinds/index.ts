import type { Kind } from "../kind"
import { feastKinds } from "./feast"
import { fishKinds } from "./fish"
import { gardenKinds } from "./garden"
import { grainKinds } from "./grain"
import { herbKinds } from "./herb"
import { honeyKinds } from "./honey"
import { seaKinds } from "./sea"
import { silkKinds } from "./silk"
import { sweetKinds } from "./sweet"
import { weaveCraftKinds } from "./weave-craft"
import { woodLacquerKinds } from "./wood-lacquer"

const kinds = {
  ...grainKinds,
  ...seaKinds,
  ...fishKinds,
  ...honeyKinds,
  ...herbKinds,
  ...sweetKinds,
  ...feastKinds,
  ...woodLacquerKinds,
  ...weaveCraftKinds,
  ...silkKinds,
  ...gardenKinds,
}

/** Name of a kind of goods that can be drawn; the seed names one for each product. */
export type KindName = keyof typeof kinds

export const KINDS: Record<KindName, Kind> = kinds

/** All names, in a stable order. */
export const kindNames = Object.keys(kinds) as KindName[]
