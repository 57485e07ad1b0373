import { useCategories } from "./use-categories"
import { useProduct } from "./use-product"

/** What people call a product's group of goods: by the market's list, else by the product itself; null until either is here. */
export function useCategoryName(handle: string, productId: string | null): string | null {
  const listed = useCategories().find((category) => category.handle === handle)?.name
  const { data } = useProduct(productId ?? "", productId !== null && handle !== "" && listed === undefined)
  const own = data?.product.category
  return listed ?? (own?.handle === handle ? own.name : null)
}
