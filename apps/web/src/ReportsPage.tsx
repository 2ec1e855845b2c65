import { type ReportRow, useAnswer } from "./api";
import { Answered, Steps } from "./parts";
import { fileName } from "./fields";
import { useRoute } from "./route";
import { number, say } from "./words";

const step = 500; // rows at once: a page of ten thousand answers slowly

export function ReportsPage() {
  const { query } = useRoute();
  const from = Math.max(0, Number(query.get("from")) || 0);
  const asked = useAnswer<{ reports: ReportRow[] }>("reports");
  return (
    <>
      <h1>{say("reports.title")}</h1>
      <Answered asked={asked}>
        {({ reports }) => (
          <>
          <div class="scroll" tabIndex={0} role="region" aria-label={say("reports.title")}>
            <table class="stack" role="table">
              <thead role="rowgroup">
                <tr role="row">
                  <th scope="col" role="columnheader" class="number">
                    №
                  </th>
                  <th scope="col" role="columnheader">{say("field.published")}</th>
                  <th scope="col" role="columnheader">{say("field.outlet")}</th>
                  <th scope="col" role="columnheader">{say("field.report")}</th>
                  <th scope="col" role="columnheader" class="number">
                    {say("reports.claims")}
                  </th>
                  <th scope="col" role="columnheader" class="number">
                    {say("reports.notes")}
                  </th>
                </tr>
              </thead>
              <tbody role="rowgroup">
                {reports.slice(from, from + step).map((report) => (
                  <tr role="row">
                    <td role="cell" data-label="№" class="number">{report.number}</td>
                    <td role="cell" data-label={say("field.published")} class="day">{report.published ?? "–"}</td>
                    <td role="cell" data-label={say("field.outlet")}>
                      <bdi>{report.outlet ?? "–"}</bdi>
                    </td>
                    <td role="cell" data-label={say("field.report")}>
                      <a href={`/reports/${report.number}`}>
                        <bdi>{report.title ?? fileName(report.origin)}</bdi>
                      </a>
                    </td>
                    <td role="cell" data-label={say("reports.claims")} class="number">
                      <a href={`/claims?report=${report.number}`}>{number(report.claims)}</a>
                    </td>
                    <td role="cell" data-label={say("reports.notes")} class="number">{number(report.notes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Steps path="/reports" query={query} from={from} step={step} total={reports.length} />
          </>
        )}
      </Answered>
    </>
  );
}
