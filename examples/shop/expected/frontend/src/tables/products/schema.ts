import {
  binary,
  bits,
  decimal,
  float,
  integer,
  json,
  keyText,
  moment,
  text,
  z,
} from "@/lib/schema";

/** What a new product has to look like. */
export const productCreate = z.object({
  sku: keyText(32),
  category_id: integer(0, 65535),
  title: text(200),
  description: text().nullable().optional(),
  /** Without tax */
  price: decimal({ precision: 10, scale: 2 }),
  tax_rate: decimal({ precision: 4, scale: 2, min: "0.00" }).optional(),
  weight_g: integer(0, 4294967295).nullable().optional(),
  rating: float(0, 5).nullable().optional(),
  attributes: json().nullable().optional(),
  ean: integer(0).nullable().optional(),
  flags: bits(8, 8),
  thumbnail: binary().nullable().optional(),
  available_from: moment().nullable().optional(),
});

export type ProductCreate = z.infer<typeof productCreate>;

/** What can be changed about a product; all of it may be left out. */
export const productUpdate = productCreate.omit({ sku: true }).partial();

export type ProductUpdate = z.infer<typeof productUpdate>;
