import { listCooperatives } from "@/lib/api/list-cooperatives"
import { getMessages } from "@/lib/i18n/server"
import { MakerCard } from "../cooperative/maker-card"
import { Section } from "../shell/section"

/** Three cooperatives in their own words. */
export async function Makers() {
  const { home } = await getMessages()
  const { cooperatives } = await listCooperatives({})
  const speaking = cooperatives.filter(({ quote, thumbnails }) => quote && new Set(thumbnails).size === 3).slice(0, 3)
  const shown = speaking.length === 3 ? speaking : cooperatives.slice(0, 3)
  if (shown.length === 0) return null
  return (
    <Section title={home.makers} text={home.makers_text} more={{ label: home.makers_see, href: "/htx" }}>
      <div className="grid gap-3 max-[899px]:scroll-row min-[900px]:grid-cols-3 min-[900px]:gap-5">
        {shown.map((cooperative) => (
          <MakerCard key={cooperative.id} cooperative={cooperative} className="max-[899px]:w-73" />
        ))}
      </div>
    </Section>
  )
}
