import type { VendorProductListResponse } from "@cho-htx/contracts"
import { Field } from "@cho-htx/ui/field"
import { SelectInput } from "@cho-htx/ui/select-input"
import { useQuery } from "@tanstack/react-query"
import { read } from "../../lib/api/read"
import { useWords } from "../../lib/i18n/use-words"
import type { CertificateWords } from "../../messages/vi/certificate"
import { useProduct } from "../goods/use-product"

export interface ProductFieldProps {
  value: string
  error: string | null
  words: CertificateWords
  onChange: (productId: string) => void
}

/** Which product was recognised: the hundred changed last; others are reached from their own page. */
export function ProductField({ value, error, words, onChange }: ProductFieldProps) {
  const { data } = useQuery({
    queryKey: ["goods-names"],
    queryFn: ({ signal }) => read<VendorProductListResponse>("/vendor/products?limit=100", signal),
  })
  const products = data?.products ?? []
  const isListed = products.some(({ id }) => id === value)
  const { shell } = useWords()
  const known = useProduct(value, value !== "" && !isListed).data?.product.title
  return (
    <Field id="product_id" label={words.product} error={error} help={data ? null : words.product_offline}>
      <SelectInput id="product_id" value={value} error={error} onChange={({ target }) => onChange(target.value)}>
        <option value="">{words.choose}</option>
        {value && !isListed ? <option value={value}>{known ?? shell.loading}</option> : null}
        {products.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectInput>
    </Field>
  )
}
