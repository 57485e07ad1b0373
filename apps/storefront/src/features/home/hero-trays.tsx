/** Trays of the first screen, biggest first, with their places on phone and desk; drawn once for the shop itself. */
const trays = [
  {
    kind: "gao-tam",
    place: "left-18 top-2 w-54 min-[900px]:left-24 min-[900px]:top-13 min-[900px]:w-86",
    sizes: "(min-width: 900px) 344px, 216px",
  },
  {
    kind: "mat-ong",
    place: "-left-7.5 top-21 w-33 min-[900px]:-left-11 min-[900px]:top-62.5 min-[900px]:w-51",
    sizes: "(min-width: 900px) 204px, 132px",
  },
  {
    kind: "nuoc-mam",
    place: "-right-9 top-16.5 w-37 min-[900px]:-right-3.5 min-[900px]:top-55.5 min-[900px]:w-58",
    sizes: "(min-width: 900px) 232px, 148px",
  },
  { kind: "den-ong-sao", place: "-left-6 top-9 w-42 max-[899px]:hidden", sizes: "168px" },
  { kind: "lua", place: "-right-1 top-5 w-44 max-[899px]:hidden", sizes: "176px" },
] as const

/** Five trays of goods beside the title; decorative. */
export function HeroTrays() {
  return (
    <div aria-hidden="true" className="relative mt-4 h-52.5 min-[900px]:mt-0 min-[900px]:h-117">
      {trays.map(({ kind, place, sizes }, index) => (
        <img
          key={kind}
          src={`/tranh/${kind}-640.webp`}
          srcSet={`/tranh/${kind}-320.webp 320w, /tranh/${kind}-640.webp 640w`}
          sizes={sizes}
          alt=""
          width={640}
          height={640}
          fetchPriority={index === 0 ? "high" : undefined}
          loading={index < 3 ? "eager" : "lazy"}
          className={`tray absolute h-auto max-w-none ${place}`}
        />
      ))}
    </div>
  )
}
