import { text, z } from "@/lib/schema";

/** What a new user has to look like. */
export const userCreate = z.object({
  userName: text().nullable().optional(),
  user_name: text().nullable().optional(),
  "User Name": text().nullable().optional(),
});

export type UserCreate = z.infer<typeof userCreate>;

/** What can be changed about a user; all of it may be left out. */
export const userUpdate = userCreate.partial();

export type UserUpdate = z.infer<typeof userUpdate>;
