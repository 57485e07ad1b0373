import "./skeleton.css"

/** A grey bar the size of what is coming; fades in after 300 ms so that quick answers never flash it. */
export function Skeleton({ className = "" }: { className?: string }) {
  return <span aria-hidden="true" className={`skeleton block rounded-sm ${className}`} />
}
