import { ShopLink } from "@/lib/i18n/shop-link"

interface SectionProps {
  title: string
  text?: string
  /** A quiet link at the heading's right. */
  more?: { label: string; href: string }
  className?: string
  children: React.ReactNode
}

/** One part of a page: heading, a soft line, and the content. */
export function Section({ title, text, more, className = "", children }: SectionProps) {
  return (
    <section className={`section ${className}`}>
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-4 min-[900px]:mb-6">
        <div>
          <h2>{title}</h2>
          {text ? <p className="mt-0.5 text-sm text-soft min-[900px]:text-base">{text}</p> : null}
        </div>
        {more ? (
          <ShopLink
            href={more.href}
            className="inline-flex min-h-11 items-center font-bold text-leaf-600 no-underline hover:underline"
          >
            {more.label}
          </ShopLink>
        ) : null}
      </div>
      {children}
    </section>
  )
}
