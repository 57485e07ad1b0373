/** A small square picture; an empty tray where there is none. */
export function Thumb({ src }: { src: string | null }) {
  return src ? (
    <img src={src} alt="" width={40} height={40} loading="lazy" className="size-10 flex-none rounded-md object-cover" />
  ) : (
    <span className="bg-ui-bg-component size-10 flex-none rounded-full border" aria-hidden />
  )
}
