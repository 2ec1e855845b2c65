// Who is quoted, how often, in which way, and whether they take part in what they tell.
import { useAnswer, type VoicesAnswer } from "./api";
import { Answered } from "./parts";
import { address, claimQuery, useRoute } from "./route";
import { number, say, value } from "./words";

export function SourcesPage() {
  const { query } = useRoute();
  const asked = useAnswer<VoicesAnswer>(`voices?${claimQuery(query)}`);
  const most = Math.max(1, ...(asked.answer?.voices.map((voice) => voice.claims) ?? []));
  const claimsOf = (name: string) => {
    const next = new URLSearchParams(claimQuery(query));
    next.delete("voice");
    next.append("voice", name);
    return address("/claims", next.toString());
  };
  return (
    <>
      <h1>{say("sources.title")}</h1>
      <Answered asked={asked}>
        {({ own, voices }) => (
          <>
            <p class="faint">
              {say("sources.own", { count: own })} <a href={claimsOf("-")}>{say("show_claims")}</a>
            </p>
            {voices.length === 0 ? (
              <p>{say("nothing")}</p>
            ) : (
              <div class="scroll" tabIndex={0} role="region" aria-label={say("sources.title")}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col">{say("sources.name")}</th>
                      <th scope="col">{say("sources.kind")}</th>
                      <th scope="col">{say("sources.party")}</th>
                      <th scope="col" class="number">
                        {say("sources.claims")}
                      </th>
                      <th scope="col" class="number">
                        {say("sources.reports")}
                      </th>
                      <th scope="col">{say("sources.how")}</th>
                      <th scope="col">{say("sources.wordings")}</th>
                      <th scope="col">{say("sources.outlets")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {voices.slice(0, 500).map((voice) => (
                      <tr>
                        <th scope="row">
                          <a href={claimsOf(voice.name)}>
                            <bdi>{voice.name}</bdi>
                          </a>
                        </th>
                        <td>{voice.kind ? value(voice.kind) : <span class="faint">–</span>}</td>
                        <td>{voice.party ? say("yes") : say("no")}</td>
                        <td class="number">
                          <meter min={0} max={most} value={voice.claims} aria-hidden="true" /> {number(voice.claims)}
                        </td>
                        <td class="number">{number(voice.reports)}</td>
                        <td>
                          {Object.entries(voice.stances)
                            .sort((a, b) => b[1] - a[1])
                            .map(([stance, count]) => `${value(stance)} ${count}`)
                            .join(", ")}
                        </td>
                        <td>
                          {voice.wordings.slice(0, 4).map((words, i) => (
                            <>
                              {i > 0 && ", "}
                              <bdi>“{words}”</bdi>
                            </>
                          ))}
                          {voice.wordings.length > 4 && ` +${voice.wordings.length - 4}`}
                        </td>
                        <td>
                          <bdi>{voice.outlets.join(", ")}</bdi>
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        )}
      </Answered>
    </>
  );
}
