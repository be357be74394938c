import { integer, z } from "@/lib/schema";

/** What a new users has to look like. */
export const usersCreate = z.object({
  user_id: integer(-2147483648, 2147483647).nullable().optional(),
});

export type UsersCreate = z.infer<typeof usersCreate>;

/** What can be changed about a users; all of it may be left out. */
export const usersUpdate = usersCreate.partial();

export type UsersUpdate = z.infer<typeof usersUpdate>;
