// The page of one report as one file: its data lie in the page itself.
import { render } from "preact";
import { ReportView } from "./ReportView";
import type { ReportData } from "./record";
import { language } from "./words";
import "./style.css";

const data = JSON.parse(document.getElementById("report")!.textContent!) as ReportData;
document.documentElement.lang = language();
document.body.classList.add("single");
render(
  <main id="content">
    <ReportView data={data} />
  </main>,
  document.getElementById("app")!,
);
