import { Box } from "@cho-htx/ui/box"
import { PhoneGlyph } from "@cho-htx/ui/glyphs"
import { Tag } from "@cho-htx/ui/tag"
import { helpLine } from "@/lib/contact"
import { fill } from "@/lib/i18n/fill"
import { getMessages } from "@/lib/i18n/server"
import { ShopLink } from "@/lib/i18n/shop-link"
import { type PolicyKey, policyKeys, policyPaths } from "./policy-paths"

/** One policy: sections which each say whether the law or the market speaks, whom to call, and the other policies. */
export async function PolicyView({ policyKey }: { policyKey: PolicyKey }) {
  const { policy } = await getMessages()
  const { labels } = policy
  const text = policy[policyKey]
  return (
    <div className="wrap">
      <h1 className="pt-6">{text.title}</h1>
      <p className="mt-2 max-w-[65ch] text-soft">{text.lead}</p>
      <p className="mt-1 mb-5 text-sm text-soft">{labels.updated}</p>
      <div className="grid items-start gap-4 min-[900px]:grid-cols-[1fr_300px] min-[900px]:gap-8">
        <article className="grid gap-4">
          {text.sections.map((section) => (
            <Box key={section.heading}>
              <div className="mb-2 flex flex-wrap items-start justify-between gap-x-4 gap-y-1.5">
                <h2 className="text-xl">{section.heading}</h2>
                <Tag tone={section.source === "law" ? "info" : "plain"}>{labels[section.source]}</Tag>
              </div>
              <div className="grid max-w-[65ch] gap-2.5">
                {section.body.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
                {section.points ? (
                  <ul className="grid list-disc gap-1.5 pl-5 marker:text-leaf-700">
                    {section.points.map((point) => (
                      <li key={point}>{point}</li>
                    ))}
                  </ul>
                ) : null}
              </div>
            </Box>
          ))}
        </article>
        <aside className="grid gap-4 min-[900px]:sticky min-[900px]:top-4">
          <Box>
            <h2 className="text-lg">{labels.help_title}</h2>
            <p className="mt-1 flex gap-2.5 text-sm">
              <PhoneGlyph size={22} className="text-leaf-700" />
              <a href={helpLine.href} className="text-ink no-underline hover:underline">
                {fill(labels.help, { help: helpLine.shown.replaceAll(" ", "\u00a0") })}
              </a>
            </p>
          </Box>
          <nav aria-label={labels.more}>
            <Box>
              <h2 className="text-lg">{labels.more}</h2>
              <ul className="mt-1">
                {policyKeys
                  .filter((key) => key !== policyKey)
                  .map((key) => (
                    <li key={key}>
                      <ShopLink href={policyPaths[key]} className="inline-block py-1.5 text-sm text-link">
                        {policy[key].title}
                      </ShopLink>
                    </li>
                  ))}
              </ul>
            </Box>
          </nav>
        </aside>
      </div>
    </div>
  )
}
