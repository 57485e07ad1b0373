import type { ProductVariant } from "@cho-htx/contracts"
import { groupNames } from "./messages"
import type { SourceProduct } from "./types"

/** What a product is found by beside its title, kinds, maker and place: packs, certificates with their numbers, marks, facts and description. */
export function wordsOf({ certificate, metadata, description }: SourceProduct, variants: ProductVariant[]): string[] {
  const facts = metadata?.facts
  return [
    ...variants.map((variant) => variant.title),
    ...(certificate
      ? [`OCOP ${certificate.stars} sao`, certificate.decision_number, groupNames[certificate.group]]
      : []),
    ...(metadata?.marks ?? []).flatMap((mark) => [mark.label, mark.detail]),
    ...[facts?.origin, facts?.ingredients, description].filter((text) => typeof text === "string"),
  ]
}
