import { Skeleton } from "@cho-htx/ui/skeleton"
import { useParams } from "@tanstack/react-router"
import { useMember } from "../../../lib/session/use-member"
import { Age } from "../../shell/age"
import { Page } from "../../shell/page"
import { ReadFailed } from "../../shell/read-failed"
import { mayEditGoods } from "../may-edit"
import { useListingWords } from "../use-listing-words"
import { useProduct } from "../use-product"
import { ProductView } from "./product-view"

/** One product of the cooperative: how it stands and what can be done. */
export function ProductPage() {
  const words = useListingWords()
  const session = useMember()
  const { productId } = useParams({ from: "/members/hang/$productId" })
  const { data, error, dataUpdatedAt, refetch } = useProduct(productId)
  if (data)
    return (
      <ProductView
        product={data.product}
        words={words}
        may={mayEditGoods(session)}
        at={dataUpdatedAt}
        onRefresh={() => void refetch()}
      />
    )
  return (
    <Page title={words.view.title}>
      <Age at={dataUpdatedAt} onRefresh={() => void refetch()} />
      {error ? <ReadFailed error={error} onRetry={() => void refetch()} /> : <Skeleton className="h-60 rounded-card" />}
    </Page>
  )
}
