import { type ReportRow, useAnswer } from "./api";
import { Answered } from "./parts";
import { fileName } from "./fields";
import { number, say } from "./words";

export function ReportsPage() {
  const asked = useAnswer<{ reports: ReportRow[] }>("reports");
  return (
    <>
      <h1>{say("reports.title")}</h1>
      <Answered asked={asked}>
        {({ reports }) => (
          <div class="scroll" tabIndex={0} role="region" aria-label={say("reports.title")}>
            <table>
              <thead>
                <tr>
                  <th scope="col" class="number">
                    №
                  </th>
                  <th scope="col">{say("field.published")}</th>
                  <th scope="col">{say("field.outlet")}</th>
                  <th scope="col">{say("field.report")}</th>
                  <th scope="col" class="number">
                    {say("reports.claims")}
                  </th>
                  <th scope="col" class="number">
                    {say("reports.notes")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {reports.map((report) => (
                  <tr>
                    <td class="number">{report.number}</td>
                    <td class="day">{report.published ?? "–"}</td>
                    <td>
                      <bdi>{report.outlet ?? "–"}</bdi>
                    </td>
                    <td>
                      <a href={`/reports/${report.number}`}>
                        <bdi>{report.title ?? fileName(report.origin)}</bdi>
                      </a>
                    </td>
                    <td class="number">
                      <a href={`/claims?report=${report.number}`}>{number(report.claims)}</a>
                    </td>
                    <td class="number">{number(report.notes)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Answered>
    </>
  );
}
