import type { VendorProduct } from "@cho-htx/contracts"
import { Box } from "@cho-htx/ui/box"
import { fill } from "../../../lib/i18n/fill"
import type { ListingWords } from "../../../messages/vi/listing"
import { factNames } from "../form/goods-form"

/** Pictures and words as buyers get them. */
export function WordsBox({ product, words }: { product: VendorProduct; words: ListingWords }) {
  const { view, travel, law, fields } = words
  const { title, category, description, facts, handling, transit_days, photos } = product
  const rows: [string, string | null][] = [
    [fields.category, category?.name ?? null],
    [fields.handling, travel.classes[handling]],
    [fields.transit_days, transit_days === null ? travel.any : fill(travel.days, { n: transit_days })],
    ...factNames.map((name): [string, string | null] => [law[name], facts[name]]),
  ]
  return (
    <Box aria-labelledby="words-title">
      <h2 id="words-title" className="font-bold text-xl leading-[1.3]">
        {view.words}
      </h2>
      {photos.length > 0 ? (
        <ul className="mt-3 flex flex-wrap gap-2">
          {photos.map(({ id, url, alt }) => (
            <li key={id}>
              <img
                src={url}
                alt={alt ?? ""}
                width={96}
                height={96}
                loading="lazy"
                className="size-24 rounded-md object-cover"
              />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-3 break-words font-bold text-lg leading-[1.4]">{title}</p>
      <p className="mt-1 whitespace-pre-line break-words">{description ?? view.nothing}</p>
      <dl className="mt-3 grid gap-1.5 text-[15px] leading-[1.5]">
        {rows.flatMap(([name, text]) =>
          text
            ? [
                <div key={name}>
                  <dt className="inline text-soft">{name}: </dt>
                  <dd className="inline break-words">{text}</dd>
                </div>,
              ]
            : [],
        )}
      </dl>
    </Box>
  )
}
