import type { ProductContent } from "@cho-htx/contracts"
import { Text } from "@medusajs/ui"
import { useWords } from "../lib/use-words"
import { Facts } from "./facts"
import { Section } from "./section"

/** Photos and words as buyers will see them. */
export function ListingContent({ content }: { content: ProductContent }) {
  const { words } = useWords()
  const { photos, facts } = content
  const field = (name: string) => words(`listing.fields.${name}`)
  return (
    <Section title={words("listing.content")}>
      <div className="flex flex-wrap gap-3 px-4 py-4 md:px-6">
        {photos.map(({ id, url, alt }, index) => (
          <a key={id} href={url} target="_blank" rel="noreferrer" className="block">
            <img
              src={url}
              alt={alt ?? words("listing.photo", { number: index + 1 })}
              loading="lazy"
              className="size-32 rounded-md border object-cover md:size-44"
            />
          </a>
        ))}
        {photos.length === 0 ? <Text size="small">{words("listing.noPhotos")}</Text> : null}
      </div>
      <Facts
        rows={[
          [field("category"), content.category?.name],
          [field("description"), content.description && <p className="whitespace-pre-line">{content.description}</p>],
          [field("facts.origin"), facts.origin],
          [field("facts.shelf_life"), facts.shelf_life],
          [field("facts.storage"), facts.storage],
          [field("facts.season"), facts.season],
          [field("facts.ingredients"), facts.ingredients],
          [field("handling"), words(`listing.handling.${content.handling}`)],
          [
            field("transit_days"),
            content.transit_days === null ? null : words("listing.days", { count: content.transit_days }),
          ],
        ]}
      />
    </Section>
  )
}
