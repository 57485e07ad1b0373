import type { Twin } from "../../lib/english/twin"
import type { quickReasons as said } from "./reason-messages"

/** English of `quickReasons`. */
export const quickReasons = {
  photo:
    "The photos are blurred or not of the real goods. Take them again in good light, with goods and label in plain view.",
  label: "Take a photo of the label too, with name, place of origin, packing date and shelf life in plain view.",
  law: "Shelf life or storage is not clear. Write just what is printed on the packaging.",
  origin: "The origin is not clear. Name the hamlet and commune where the goods are grown or made.",
  health: "Goods must not be said to cure illness. Take that sentence out of the description.",
  price: "The price seems to have a 0 too many or too few. Look at the price of each pack again.",
} satisfies Twin<typeof said>
