/** The application's name, as people read it. */
export const APP_TITLE = "Hostile";
