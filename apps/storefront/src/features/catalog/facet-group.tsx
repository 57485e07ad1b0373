import type { ReactNode } from "react"

/** One group of filters under its heading; a fieldset, so that the heading names every box in it. */
export function FacetGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="border-line border-b py-3.5 first:pt-0 last:border-b-0 last:pb-0">
      <legend className="float-left mb-1 w-full font-bold text-base leading-[1.4]">{title}</legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  )
}
