import { createContext, useContext } from "react";

/** Whether a form is for a new row or for one that is there already. */
export type FormMode = "create" | "edit";

export const FormModeContext = createContext<FormMode>("create");

export function useFormMode(): FormMode {
  return useContext(FormModeContext);
}
