import type { FieldErrors, Resolver } from "react-hook-form";
import type { z } from "zod";
import { toFieldName, toRowValues } from "@/lib/form-names";
import type { Row } from "@/lib/table";

/** Let a zod schema judge the values of a form. */
export function schemaResolver(schema: z.ZodObject): Resolver<Row> {
  return (values) => {
    const result = schema.safeParse(toRowValues(values));
    if (result.success) return { values, errors: {} };
    const errors: FieldErrors<Row> = {};
    for (const { path, code, message } of result.error.issues) {
      errors[toFieldName(String(path[0]))] ??= { type: code, message };
    }
    return { values: {}, errors };
  };
}
