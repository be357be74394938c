import type { TableInfo } from "@/lib/table";

const info: TableInfo = {
  name: "teachers",
  label: "Teacher",
  labelPlural: "Teachers",
  description: "A member of the teaching staff, past or present.",
  group: "Teachers",
  key: ["id"],
  title: ["first_name", "last_name"],
  sections: [
    { label: "Person", columns: ["first_name", "last_name", "email"] },
    {
      label: "Employment",
      columns: ["staff_number", "employment", "department_id", "mentor_id", "hired_on", "left_on"],
    },
    { label: "Other", columns: ["id", "full_name"] },
  ],
  searchable: true,
  editable: true,
  deletable: false,
};

export default info;
