// The pages of `selon serve`: a bar, and below it the page that the address names.
import { render } from "preact";
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { type About, takeToken, useAnswer } from "./api";
import { ClaimsPage } from "./ClaimsPage";
import { ReportPage } from "./ReportPage";
import { ReportsPage } from "./ReportsPage";
import { followLinks, useRoute } from "./route";
import { Failed, Loading } from "./parts";
import { chooseLanguage, type Key, language, say } from "./words";
import "./style.css";

takeToken();

// Pages that bring their own charts and shapes are loaded when they are first opened.
const later = (load: () => Promise<ComponentType>) => {
  let page: ComponentType | null = null;
  return function Later() {
    const [, setRound] = useState(0);
    const [error, setError] = useState<string | null>(null);
    useEffect(() => {
      if (!page)
        load().then(
          (loaded) => {
            page = loaded;
            setRound(1);
          },
          (failure: Error) => setError(failure.message),
        );
    }, []);
    const Page = page;
    return error ? <Failed error={error} again={() => location.reload()} /> : Page ? <Page /> : <Loading />;
  };
};

const pages: { at: RegExp; name: Key; link: string; page: ComponentType }[] = [
  { at: /^\/(claims)?$/, name: "nav.claims", link: "/claims", page: ClaimsPage },
  { at: /^\/reports$/, name: "nav.reports", link: "/reports", page: ReportsPage },
  { at: /^\/reports\/[^/]+$/, name: "nav.reports", link: "/reports", page: ReportPage },
  { at: /^\/map$/, name: "nav.map", link: "/map", page: later(() => import("./MapPage").then((page) => page.MapPage)) },
  { at: /^\/events(\/[^/]+)?$/, name: "nav.events", link: "/events", page: later(() => import("./EventsPage").then((page) => page.EventsPage)) },
  { at: /^\/sources$/, name: "nav.sources", link: "/sources", page: later(() => import("./SourcesPage").then((page) => page.SourcesPage)) },
  { at: /^\/review$/, name: "nav.review", link: "/review", page: later(() => import("./ReviewPage").then((page) => page.ReviewPage)) },
];

function App() {
  const route = useRoute();
  const about = useAnswer<About>("ledger");
  const [chosen, setChosen] = useState(language());
  const page = pages.find(({ at }) => at.test(route.path));
  useEffect(() => {
    document.documentElement.lang = chosen;
    document.title = [page && say(page.name), about.answer?.name, "selon"].filter(Boolean).join(" · ");
  });
  const links = pages.filter((each, i) => pages.findIndex((other) => other.link === each.link) === i);
  return (
    <div onClick={followLinks}>
      <a class="skip" href="#content">
        {say("nav.skip")}
      </a>
      <header class="bar">
        <span class="name">
          <bdi>{about.answer?.name ?? "selon"}</bdi>
        </span>
        <nav aria-label="selon">
          {links.map(({ name, link }) => (
            <a href={link} aria-current={page?.link === link ? "page" : undefined}>
              {say(name)}
            </a>
          ))}
        </nav>
        {about.answer && (
          <span class="faint small">
            {say("ledger.counts", { reports: about.answer.reports, claims: about.answer.claims })}
            {about.answer.read_only && `, ${say("ledger.read_only")}`}
          </span>
        )}
        <select
          aria-label={say("language")}
          value={chosen}
          onChange={(event) => {
            const told = event.currentTarget.value as "en" | "fr";
            chooseLanguage(told);
            setChosen(told);
          }}
        >
          <option value="en" lang="en">
            English
          </option>
          <option value="fr" lang="fr">
            Français
          </option>
        </select>
      </header>
      <main id="content" tabIndex={-1} key={chosen}>
        {page ? <page.page /> : <p>{say("nothing")}</p>}
      </main>
    </div>
  );
}

render(<App />, document.getElementById("app")!);
