import { notFound } from "next/navigation"

export const ensureStatic = "navigation"
export const generateStaticParams = () => [{ handle: "_" }]

async function get(handle: string) {
  "use cache"
  return handle.startsWith("gao") ? { handle, at: Date.now() } : null
}

export default async function ProductPage({ params }: PageProps<"/[locale]/san-pham/[handle]">) {
  const p = await get((await params).handle)
  if (!p) notFound()
  return (
    <div className="wrap py-10">
      {p.handle} {p.at}
    </div>
  )
}
