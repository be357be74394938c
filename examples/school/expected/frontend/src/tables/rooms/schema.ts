import { integer, text, uuid, z } from "@/lib/schema";
import { roomKindValues } from "./types";

/** What a new room has to look like. */
export const roomCreate = z.object({
  campus_id: uuid(),
  /** What is written on the door; unique on its campus. */
  code: text(12),
  kind: z.enum(roomKindValues).optional(),
  seats: integer(1, 32767),
  /** Equipment such as projector, fume hood or piano. */
  facilities: z.array(text()).optional(),
});

export type RoomCreate = z.infer<typeof roomCreate>;

/** What can be changed about a room; all of it may be left out. */
export const roomUpdate = roomCreate.partial();

export type RoomUpdate = z.infer<typeof roomUpdate>;
