import { useAnswer } from "./api";
import { Answered } from "./parts";
import type { ReportData } from "./record";
import { ReportView } from "./ReportView";
import { useRoute } from "./route";

export function ReportPage() {
  const { path, query } = useRoute();
  const asked = useAnswer<ReportData>(`reports/${path.split("/")[2]}`);
  return <Answered asked={asked}>{(data) => <ReportView data={data} chosen={query.get("claim")} />}</Answered>;
}
