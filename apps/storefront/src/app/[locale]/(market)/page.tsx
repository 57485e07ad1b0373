export const ensureStatic = "navigation"

export default function HomePage() {
  return <div className="wrap py-10">…</div>
}
