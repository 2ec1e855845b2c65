// The running server over a ledger whose reports are hostile.
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "http_client.h"
#include "sample_report.h"
#include "selon/pages.h"

namespace selon {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

constexpr const char* script = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";

class PageServerTest : public testing::Test {
 protected:
  void SetUp() override {
    auto ledger = open_ledger(path_);
    for (int n = 1; n <= 3; ++n) ASSERT_TRUE(add(ledger, numbered_record(n)));
    auto hostile = sample_record(std::string(sample_text) + script);
    hostile.metadata.title = script;
    hostile.metadata.outlet = script;
    hostile.metadata.url = "javascript:alert(3)";
    hostile.actors[0].name = script;
    ASSERT_TRUE(add(ledger, hostile));
  }
  void start(LedgerMode mode = LedgerMode::write) {
    auto server = PageServer::start(path_, {std::uint16_t{0}, mode});
    ASSERT_TRUE(server) << server.error().sentence();
    server_.emplace(std::move(*server));
  }
  HttpAnswer get(std::string_view path) const { return http_ask(server_->port(), http_get(server_->port(), path)); }
  json ask(std::string_view path) const {
    const auto answer = get(path);
    EXPECT_EQ(answer.status, 200) << path << " " << answer.body;
    return json::parse(answer.body);
  }
  HttpAnswer post(std::string_view body) const {
    return http_ask(server_->port(),
                    http_post(server_->port(), "/api/decisions", body, "X-Selon-Token: " + server_->token() + "\r\n"));
  }
  json write(const json& body) const {
    const auto answer = post(body.dump());
    EXPECT_EQ(answer.status, 200) << answer.body;
    return json::parse(answer.body);
  }

  TemporaryFolder folder_;
  std::string path_ = folder_.file("essai.ledger");
  std::optional<PageServer> server_;
};

TEST_F(PageServerTest, it_tells_what_the_ledger_holds) {
  start();
  const auto about = ask("/api/ledger");
  EXPECT_EQ(about["name"], "essai.ledger");
  EXPECT_EQ(about["reports"], 4);
  EXPECT_EQ(about["claims"], 8);
  EXPECT_EQ(about["read_only"], false);
  EXPECT_EQ(ask("/api/reports")["reports"].size(), 4u);
}

TEST_F(PageServerTest, a_report_comes_with_its_record_and_the_ids_of_its_claims) {
  start();
  const auto report = ask("/api/reports/2");
  EXPECT_EQ(report["number"], 2);
  EXPECT_EQ(report["claim_ids"].size(), report["record"]["claims"].size());
  const auto claims = ask("/api/claims?report=2");
  EXPECT_EQ(claims["rows"][0]["id"], report["claim_ids"][0]);
  EXPECT_EQ(get("/api/reports/99").status, 404);
  EXPECT_EQ(get("/api/reports/..%2f..%2fetc%2fpasswd").status, 404);
}

TEST_F(PageServerTest, claims_are_filtered_sorted_and_counted) {
  start();
  EXPECT_EQ(ask("/api/claims")["total"], 8);
  EXPECT_EQ(ask("/api/claims?certainty=denied")["total"], 4);
  EXPECT_EQ(ask("/api/claims?place=AL%20MAYADIN")["total"], 4);
  EXPECT_EQ(ask("/api/claims?actor=islamic%20state&report=1")["total"], 1);
  EXPECT_EQ(ask("/api/claims?voice=syrian+army")["total"], 3);  // the hostile report calls it something else
  EXPECT_EQ(ask("/api/claims?q=terroristes+mayadin")["total"], 4);
  EXPECT_EQ(ask("/api/claims?q=nulle+part")["total"], 0);
  const auto dated = ask("/api/claims?since=2017-10-13&until=2017-10-13");
  EXPECT_EQ(dated["total"], 4);
  EXPECT_EQ(dated["undated"], 4);
  const auto sorted = ask("/api/claims?sort=-report&limit=1&offset=1");
  EXPECT_EQ(sorted["rows"].size(), 1u);
  EXPECT_EQ(sorted["rows"][0]["report"], 4);
  EXPECT_EQ(get("/api/claims?since=yesterday").status, 400);
  EXPECT_EQ(get("/api/claims?sort=colour").status, 400);
  EXPECT_EQ(get("/api/claims?offset=-1").status, 400);
}

TEST_F(PageServerTest, a_facet_counts_what_one_more_click_would_give) {
  start();
  const auto facets = ask("/api/claims?certainty=denied")["facets"];
  EXPECT_EQ(facets["certainty"], json::parse(R"([["actual",4],["denied",4]])"));
  EXPECT_EQ(facets["type"], json::parse(R"([["casualties",4]])"));
  EXPECT_EQ(facets["place"], json::array());
}

TEST_F(PageServerTest, an_export_holds_exactly_what_is_shown) {
  start();
  const std::string shown = "certainty=actual&sort=-report";
  const auto rows = ask("/api/claims?" + shown)["rows"];
  const auto lines = get("/api/claims.jsonl?" + shown).body;
  std::istringstream stream(lines);
  std::string line;
  std::size_t count = 0;
  for (; std::getline(stream, line); ++count) EXPECT_EQ(json::parse(line)["claim"], rows[count]["id"]);
  EXPECT_EQ(count, rows.size());
  const auto csv = get("/api/claims.csv?" + shown);
  EXPECT_THAT(csv.head, HasSubstr("attachment; filename=\"claims.csv\""));
  EXPECT_THAT(csv.body, testing::StartsWith("claim,report,"));
}

TEST_F(PageServerTest, places_days_and_voices_are_counted) {
  start();
  const auto places = ask("/api/places");
  ASSERT_EQ(places["places"].size(), 1u);
  EXPECT_EQ(places["places"][0]["name"], "Al Mayadin");
  EXPECT_EQ(places["places"][0]["claims"], 4);
  EXPECT_EQ(places["nowhere"], 4);
  const auto days = ask("/api/days");
  EXPECT_EQ(days["days"], json::parse(R"([["2017-10-13",4]])"));
  EXPECT_EQ(days["undated"], 4);
  const auto voices = ask("/api/voices")["voices"];
  ASSERT_FALSE(voices.empty());
  EXPECT_EQ(voices[0]["claims"], 4);  // "État islamique", whom no actor stands for in the sample
  EXPECT_EQ(voices[1]["name"], "Syrian Army");
  EXPECT_EQ(voices[1]["party"], true);
}

TEST_F(PageServerTest, an_event_comes_with_its_claims_and_tolls) {
  start();
  const auto alone = ask("/api/events?alone=1");
  ASSERT_FALSE(alone["events"].empty());
  EXPECT_EQ(alone["total"], alone["events"].size());
  const std::string id = alone["events"][0]["id"];
  const auto event = ask("/api/events/" + id);
  EXPECT_EQ(event["event"]["id"], id);
  EXPECT_EQ(event["claims"].size(), event["event"]["claims"]);
  EXPECT_FALSE(event["claims"][0]["evidence"].get<std::string>().empty());
  EXPECT_EQ(ask("/api/events?alone=1&type=riot")["total"], 0);
  EXPECT_EQ(get("/api/events/none").status, 404);
}

TEST_F(PageServerTest, what_another_program_adds_is_shown) {
  start();
  EXPECT_EQ(ask("/api/claims")["total"], 8);
  {
    auto ledger = open_ledger(path_);
    ASSERT_TRUE(add(ledger, numbered_record(9)));
  }
  EXPECT_EQ(ask("/api/claims")["total"], 10);
}

TEST_F(PageServerTest, paths_lead_nowhere_but_to_what_is_there) {
  start();
  for (const auto* path :
       {"/../../etc/passwd", "/assets/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/etc/passwd.",
        "/essai.ledger", "/api/", "/api/nothing", "//etc/passwd.txt", "/assets/%00.js"}) {
    const auto answer = get(path);
    EXPECT_NE(answer.status, 200) << path;
    EXPECT_THAT(answer.body, Not(HasSubstr("root:"))) << path;
  }
}

TEST_F(PageServerTest, hostile_text_is_json_and_nothing_else) {
  start();
  const auto answer = get("/api/reports/4");
  EXPECT_THAT(answer.head, HasSubstr("application/json"));
  EXPECT_EQ(json::parse(answer.body)["record"]["report"]["title"], script);
}

TEST_F(PageServerTest, writing_needs_the_token_and_a_ledger_that_may_be_written) {
  start();
  const auto post = [&](std::string_view token) {
    const std::string header = token.empty() ? "" : "X-Selon-Token: " + std::string(token) + "\r\n";
    return http_ask(server_->port(), http_post(server_->port(), "/api/nothing", "{}", header)).status;
  };
  EXPECT_EQ(post(""), 403);
  EXPECT_EQ(post("0123456789abcdef0123456789abcdef"), 403);
  EXPECT_EQ(post(server_->token()), 404);  // let in, and nothing there
  EXPECT_EQ(server_->token().size(), 32u);
  start(LedgerMode::read);
  EXPECT_TRUE(server_->token().empty());
  EXPECT_EQ(server_->address().find('#'), std::string::npos);
  EXPECT_EQ(post("x"), 403);
  EXPECT_EQ(post(""), 403);
}

TEST_F(PageServerTest, a_claim_is_accepted_rejected_corrected_and_all_of_it_undone) {
  start();
  const auto decide = [&](json decision) {
    decision["author"] = "Ada";
    decision["reason"] = "essai";
    const auto answer = http_ask(server_->port(), http_post(server_->port(), "/api/decisions", decision.dump(),
                                                            "X-Selon-Token: " + server_->token() + "\r\n"));
    EXPECT_EQ(answer.status, 200) << answer.body;
    return json::parse(answer.body);
  };
  const std::string claim = ask("/api/claims?report=1")["rows"][0]["id"];
  EXPECT_EQ(ask("/api/queue?report=1")["open"], 2);
  decide({{"kind", "accept"}, {"claim", claim}});
  EXPECT_EQ(ask("/api/queue?report=1")["open"], 1);
  const auto corrected = decide({{"kind", "correct"}, {"claim", claim}, {"field", "certainty"}, {"value", "planned"}});
  EXPECT_EQ(corrected["was"], "actual");
  EXPECT_EQ(ask("/api/claims?report=1&certainty=planned")["total"], 1);  // the page sees it at once
  decide({{"kind", "undo"}, {"undoes", corrected["key"]}});
  EXPECT_EQ(ask("/api/claims?report=1&certainty=planned")["total"], 0);
  const auto rejected = decide({{"kind", "reject"}, {"claim", claim}});
  EXPECT_EQ(ask("/api/claims?report=1")["total"], 1);
  decide({{"kind", "undo"}, {"undoes", rejected["key"]}});
  EXPECT_EQ(ask("/api/claims?report=1")["total"], 2);
  const auto history = ask("/api/decisions?claim=" + claim)["decisions"];
  ASSERT_GE(history.size(), 3u);
  EXPECT_EQ(history[0]["author"], "Ada");
  EXPECT_THAT(history[0]["at"].get<std::string>(), testing::MatchesRegex("20..-..-..T..:..:..Z"));
}

TEST_F(PageServerTest, a_decision_that_makes_no_sense_is_refused_in_one_sentence) {
  start();
  const std::string header = "X-Selon-Token: " + server_->token() + "\r\n";
  for (const auto* body :
       {"", "[]", "{", R"({"kind":"burn","author":"Ada"})", R"({"kind":"accept","claim":"x"})",
        R"({"kind":"accept","claim":7,"author":"Ada"})", R"({"kind":"accept","claim":"x","author":""})"}) {
    const auto answer = http_ask(server_->port(), http_post(server_->port(), "/api/decisions", body, header));
    EXPECT_EQ(answer.status, 400) << body << answer.body;
    EXPECT_FALSE(json::parse(answer.body)["error"].get<std::string>().empty());
  }
  const auto unknown =
      http_ask(server_->port(),
               http_post(server_->port(), "/api/decisions",
                         R"({"kind":"accept","claim":"0123456789abcdef","author":"Ada","reason":"x"})", header));
  EXPECT_EQ(unknown.status, 404);
}

TEST_F(PageServerTest, claims_that_say_the_same_are_accepted_together_and_taken_back) {
  start();
  const auto queue = ask("/api/queue");
  ASSERT_EQ(queue["open"], 8);
  // Three reports print one text; the hostile fourth calls the speaker otherwise.
  ASSERT_EQ(queue["same_total"], 2);
  json all = json::array();
  std::vector<std::string> ids{queue["claims"]["rows"][0]["id"]};
  for (const auto& id : queue["same"]) ids.push_back(id);
  for (const auto& id : ids)
    all.push_back({{"kind", "accept"}, {"claim", id}, {"author", "Ada"}, {"reason", "copies"}});
  const auto taken = write(all);
  ASSERT_EQ(taken["decisions"].size(), 3u);
  EXPECT_FALSE(taken.contains("error"));
  EXPECT_EQ(ask("/api/queue")["open"], 5);
  json undoings = json::array();
  for (const auto& decision : taken["decisions"])
    undoings.push_back({{"kind", "undo"}, {"undoes", decision["key"]}, {"author", "Ada"}, {"reason", "back"}});
  write(undoings);
  EXPECT_EQ(ask("/api/queue")["open"], 8);
}

TEST_F(PageServerTest, a_list_that_breaks_off_says_what_was_taken_and_why_the_rest_was_not) {
  start();
  const std::string claim = ask("/api/queue")["claims"]["rows"][0]["id"];
  const auto answer = write({{{"kind", "accept"}, {"claim", claim}, {"author", "Ada"}, {"reason", "a"}},
                             {{"kind", "accept"}, {"claim", "0123456789abcdef"}, {"author", "Ada"}, {"reason", "b"}}});
  EXPECT_EQ(answer["decisions"].size(), 1u);
  EXPECT_FALSE(answer["error"].get<std::string>().empty());
  EXPECT_EQ(ask("/api/queue")["open"], 7);
}

TEST_F(PageServerTest, two_events_are_made_one_and_parted_again_by_decisions) {
  start();
  const auto event_of = [&](const std::string& claim) -> std::string {
    return ask("/api/links?claim=" + claim)["event"];
  };
  const std::string first = ask("/api/claims?report=1")["rows"][0]["id"];
  const std::string last = ask("/api/claims?report=4")["rows"][0]["id"];
  const auto together = event_of(first) == event_of(last);
  const auto decide = [&](const char* kind) {
    return write({{"kind", kind}, {"sides", {{first}, {last}}}, {"author", "Ada"}, {"reason", "seen"}});
  };
  const auto taken = decide(together ? "split" : "merge");
  EXPECT_EQ(taken["sides"], json::parse(fmt::format(R"([["{}"],["{}"]])", first, last)));
  EXPECT_EQ(event_of(first) == event_of(last), !together);
  write({{"kind", "undo"}, {"undoes", taken["key"]}, {"author", "Ada"}, {"reason", "no"}});
  EXPECT_EQ(event_of(first) == event_of(last), together);
  decide(together ? "split" : "merge");
  EXPECT_EQ(event_of(first) == event_of(last), !together);
}

TEST_F(PageServerTest, sides_that_make_no_sense_are_refused) {
  start();
  for (const auto* sides : {"7", "[[7]]", "[[],[]]", R"([["x"],["y"],["z"]])", R"(["x","y"])"}) {
    const auto answer = post(fmt::format(R"({{"kind":"merge","author":"Ada","sides":{}}})", sides));
    EXPECT_EQ(answer.status, 400) << sides << answer.body;
  }
  EXPECT_EQ(ask("/api/decisions")["decisions"].size(), 0u);
}

TEST_F(PageServerTest, a_read_only_ledger_takes_no_decision_of_any_kind) {
  start();
  const std::string claim = ask("/api/claims")["rows"][0]["id"];
  start(LedgerMode::read);
  for (const auto* kind : {"accept", "reject", "correct", "flag", "skip", "merge", "split", "undo"}) {
    const json body{{"kind", kind}, {"claim", claim}, {"author", "Ada"}};
    EXPECT_EQ(post(body.dump()).status, 403) << kind;
    EXPECT_EQ(post(json::array({body}).dump()).status, 403) << kind;
  }
  EXPECT_EQ(ask("/api/decisions")["decisions"].size(), 0u);
}

TEST_F(PageServerTest, a_token_of_another_length_or_case_is_none) {
  start();
  std::string upper = server_->token();
  for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  const std::string body = R"({"kind":"accept","claim":"x","author":"Ada"})";
  for (const auto& token : {upper + "0", server_->token() + "0", server_->token().substr(1), std::string(" ")})
    EXPECT_EQ(http_ask(server_->port(),
                       http_post(server_->port(), "/api/decisions", body, "X-Selon-Token: " + token + "\r\n"))
                  .status,
              403);
  // In the address it is worth nothing: addresses are kept in histories.
  EXPECT_EQ(
      http_ask(server_->port(), http_post(server_->port(), "/api/decisions?token=" + server_->token(), body)).status,
      403);
}

TEST_F(PageServerTest, more_decisions_than_a_page_sends_are_refused_before_any_is_taken) {
  start();
  const std::string claim = ask("/api/claims")["rows"][0]["id"];
  json many = json::array();
  for (int i = 0; i < 201; ++i) many.push_back({{"kind", "flag"}, {"claim", claim}, {"author", "Ada"}});
  EXPECT_EQ(post(many.dump()).status, 413);
  EXPECT_EQ(ask("/api/decisions")["decisions"].size(), 0u);
  EXPECT_EQ(post("[]").status, 400);
}

TEST_F(PageServerTest, the_queue_can_be_gone_through_without_deciding) {
  start();
  const auto first = ask("/api/queue")["claims"]["rows"][0]["id"];
  const auto second = ask("/api/queue?offset=1")["claims"]["rows"][0]["id"];
  EXPECT_NE(first, second);
  EXPECT_EQ(ask("/api/queue?offset=7")["claims"]["rows"][0], ask("/api/queue?offset=700")["claims"]["rows"][0]);
  EXPECT_EQ(get("/api/queue?offset=x").status, 400);
}

TEST_F(PageServerTest, disagreements_are_listed_and_only_their_claims_are_queued) {
  {
    auto ledger = open_ledger(path_);
    auto denial = sample_record("Vendredi, 12 morts près de Mayadine ? " + std::string(sample_text));
    denial.metadata.outlet = "Le Matin";
    denial.claims[0].certainty = Certainty::denied;
    denial.claims[0].voices = {1};
    denial.claims.resize(1);
    ASSERT_TRUE(add(ledger, denial));
  }
  start();
  std::set<std::string> disputed;
  json clash;
  const auto all = ask("/api/disagreements");
  for (const auto& known : all["pairs"]) {
    EXPECT_TRUE(known["clashes"].empty());
    std::string who = known["who"]["outlet"].get<bool>() ? "-" : "";
    for (const unsigned char c : known["who"]["name"].get<std::string>()) who += fmt::format("%{:02X}", c);
    const auto of_one = ask("/api/disagreements?who=" + who);
    for (const auto& pair : of_one["pairs"])
      for (const auto& each : pair["clashes"]) {
        clash = each;
        for (const auto* side : {"claim", "other"}) disputed.insert(each[side]["id"]);
      }
  }
  ASSERT_FALSE(disputed.empty());
  const auto queue = ask("/api/queue?differs=1");
  EXPECT_EQ(queue["open"], disputed.size());
  for (const auto& row : queue["claims"]["rows"]) EXPECT_TRUE(disputed.contains(row["id"])) << row;
  EXPECT_EQ(ask("/api/disagreements?q=nulle+part")["total"], 0);
  // What contradicts a claim stands beside it.
  const auto against = ask("/api/links?claim=" + clash["claim"]["id"].get<std::string>())["against"];
  EXPECT_TRUE(std::ranges::any_of(against, [&](const json& claim) { return claim["id"] == clash["other"]["id"]; }));
}

TEST_F(PageServerTest, a_correction_begins_with_what_the_field_says) {
  start();
  const std::string claim = ask("/api/claims?report=1")["rows"][0]["id"];
  const auto answer = ask("/api/fields?claim=" + claim);
  std::map<std::string, std::string> fields;
  for (const auto& field : answer["fields"]) fields[field["name"]] = field["value"];
  EXPECT_EQ(fields.size(), correctable_fields.size());
  EXPECT_EQ(fields["actor"], "Syrian Army");
  EXPECT_EQ(fields["voices"], "Syrian Army (states)");
  EXPECT_EQ(answer["choices"]["actor"], json::parse(R"(["Islamic State","Syrian Army"])"));
  EXPECT_THAT(answer["choices"]["type"].dump(), HasSubstr("shelling"));
  EXPECT_EQ(get("/api/fields?claim=0123456789abcdef").status, 404);
  EXPECT_EQ(get("/api/fields").status, 404);
  // What it offers is taken as it is.
  const auto taken = write({{"kind", "correct"},
                            {"claim", claim},
                            {"field", "actor"},
                            {"value", answer["choices"]["actor"][0]},
                            {"author", "Ada"},
                            {"reason", "told so"}});
  EXPECT_EQ(taken["was"], "Syrian Army");
}

TEST_F(PageServerTest, what_another_program_adds_is_seen) {
  start();
  EXPECT_EQ(ask("/api/claims")["total"], 8);
  const auto events = ask("/api/events?alone=1")["total"].get<int>();
  auto ledger = open_ledger(path_);
  auto later = sample_record(std::string(sample_text) + " Autrement.");
  later.metadata.published = day(2019, 1, 1);
  for (auto& claim : later.claims) claim.when.reset();
  later.times.clear();
  for (auto& claim : later.claims) claim.time.reset();
  ASSERT_TRUE(add(ledger, later));
  EXPECT_EQ(ask("/api/claims")["total"], 10);
  EXPECT_GE(ask("/api/events?alone=1")["total"].get<int>(), events);
}

TEST_F(PageServerTest, a_ledger_that_is_not_there_is_not_made) {
  const auto server = PageServer::start(folder_.file("none.ledger"), {std::uint16_t{0}});
  ASSERT_FALSE(server);
  EXPECT_EQ(server.error().kind, ErrorKind::not_found);
  EXPECT_FALSE(std::filesystem::exists(folder_.file("none.ledger")));
}

TEST_F(PageServerTest, a_report_page_is_one_file_in_which_hostile_text_stays_text) {
  if (!pages_are_built()) GTEST_SKIP() << "the pages were not built: npm could not run";
  const auto ledger = open_ledger(path_, LedgerMode::read);
  const auto page = report_page(ledger, ledger.report("4").value());
  ASSERT_TRUE(page) << page.error().sentence();
  EXPECT_THAT(*page, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(*page, Not(HasSubstr("<img src=x")));
  EXPECT_THAT(*page, HasSubstr("Content-Security-Policy"));
  EXPECT_THAT(*page, Not(HasSubstr("src=\"http")));
  EXPECT_THAT(*page, Not(HasSubstr("https://")));
}

}  // namespace
}  // namespace selon
