import { testList } from "./support/row-test";

testList("visitor-logs", "Visitor logs");
