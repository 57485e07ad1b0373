import type { CommuneWithCounts } from "@cho-htx/contracts"
import { listCooperatives } from "@/lib/api/list-cooperatives"
import { listProducts } from "@/lib/api/list-products"
import { noBreak } from "@/lib/format/no-break"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { PAGE_SIZE } from "../catalog/list-state"
import { ProductBrowser } from "../catalog/product-browser"
import { MakerCard } from "../cooperative/maker-card"
import { Section } from "../shell/section"

/** A commune: its old names, what is made there, and by whom. */
export async function PlaceView({ commune }: { commune: CommuneWithCounts }) {
  const { place, list, card } = await getMessages()
  const [initial, { cooperatives }] = await Promise.all([
    listProducts({ commune: commune.code, limit: PAGE_SIZE }),
    listCooperatives({ commune_code: commune.code }),
  ])
  return (
    <>
      {commune.former_names.length > 0 ? (
        <p className="mb-1 text-sm text-soft">
          {fill(place.merged, { names: commune.former_names.map(noBreak).join(", ") })}
        </p>
      ) : null}
      <ProductBrowser
        title={fill(place.page_title, { name: commune.name })}
        initial={initial}
        fixed={{ commune: commune.code }}
        hidden={["commune"]}
        words={{ list, card }}
      />
      {cooperatives.length > 0 ? (
        <Section title={place.makers}>
          <div className="grid gap-3 min-[640px]:grid-cols-2 min-[900px]:grid-cols-3 min-[900px]:gap-5">
            {cooperatives.map((cooperative) => (
              <MakerCard key={cooperative.id} cooperative={cooperative} />
            ))}
          </div>
        </Section>
      ) : null}
    </>
  )
}
