import { date, text, z } from "@/lib/schema";

/** What a new academic year has to look like. */
export const academicYearCreate = z.object({
  /** As people say it: 2026/27. */
  label: text(7).regex(/^(?:20[0-9]{2}\/[0-9]{2})$/, "Use a form such as 2000/00."),
  starts_on: date(),
  ends_on: date(),
});

export type AcademicYearCreate = z.infer<typeof academicYearCreate>;

/** What can be changed about a academic year; all of it may be left out. */
export const academicYearUpdate = academicYearCreate.partial();

export type AcademicYearUpdate = z.infer<typeof academicYearUpdate>;
