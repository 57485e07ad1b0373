import type { Twin } from "../../lib/english/twin"
import type { refusalMessages as said } from "./medusa-refusals"

/** English of `refusalMessages`. */
export const refusalMessages = {
  held: "These goods are kept for orders and cannot be deleted. Deliver or cancel those orders first; to stop selling at once, turn the goods into a draft.",
  stocked: "There are goods in this place, so it cannot be deleted. Bring its stock to 0 first.",
  notEnough: "There is not enough in stock to keep more. Load the stock again.",
  negative: "The number cannot be less than 0.",
  notNumber: "The number must be a number.",
} satisfies Twin<typeof said>
