import { Skeleton } from "@cho-htx/ui/skeleton"

const cards = ["a", "b", "c", "d", "e", "f"]

/** The shape of a list in place of the goods that `WaitingList` hides (see globals.css); its title says that goods are looked for. */
export function ListSkeleton() {
  return (
    <div aria-hidden="true" data-list-skeleton="">
      <Skeleton className="mb-4 h-11 w-3/4 rounded-full min-[900px]:ml-auto min-[900px]:w-52" />
      <div className="grid grid-cols-2 gap-3 min-[900px]:grid-cols-3 min-[900px]:gap-5">
        {cards.map((card) => (
          <div key={card} className="overflow-hidden rounded-card border border-line bg-surface shadow-card">
            <Skeleton className="aspect-square rounded-none" />
            <div className="grid gap-2 p-2.5 min-[900px]:px-3 min-[900px]:pb-3">
              <Skeleton className="h-5" />
              <Skeleton className="h-4 w-3/5" />
              <Skeleton className="h-6 w-2/5" />
            </div>
          </div>
        ))}
      </div>
    </div>
  )
}
