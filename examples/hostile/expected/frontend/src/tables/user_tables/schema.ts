import { integer, z } from "@/lib/schema";

/** What a new user table has to look like. */
export const userTableCreate = z.object({
  user: integer(-2147483648, 2147483647).nullable().optional(),
});

export type UserTableCreate = z.infer<typeof userTableCreate>;

/** What can be changed about a user table; all of it may be left out. */
export const userTableUpdate = userTableCreate.partial();

export type UserTableUpdate = z.infer<typeof userTableUpdate>;
