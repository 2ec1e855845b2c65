// The program from outside: what it prints, where, and with which exit code, above all when the world is not as it
// should be.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "base/file.h"
#include "ledger/database.h"
#include "temporary_folder.h"

namespace selon {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr int fine = 0, incomplete = 1, usage = 2, bad_data = 3, bad_ledger = 4, bad_output = 5, interrupted = 130;
constexpr const char* report = "Deux soldats ont été tués vendredi à Mayadine, selon l'armée syrienne.\n";

struct Ran {
  int exit = -1;  // -1: killed after the time limit; 128 + n: by signal n
  std::string out, err;
};

struct Given {
  std::string input;
  std::string stdout_to;                 // a file such as /dev/full in the place of the captured output
  std::vector<std::string> environment;  // "NAME=value"
  std::chrono::seconds limit{20};
  int interrupt_after_bytes = -1;  // SIGINT once that much output was seen (and, with stays_open, no more comes)
  bool stays_open = false;         // the input goes silent after its bytes and does not end
};

Ran run(const std::vector<std::string>& arguments, const Given& given = {}) {
  std::array<int, 2> in, out, err;
  EXPECT_EQ(::pipe2(in.data(), O_CLOEXEC) | ::pipe2(out.data(), O_CLOEXEC) | ::pipe2(err.data(), O_CLOEXEC), 0);
  const std::string program = SELON_BINARY_DIR "/selon";
  std::vector<char*> argv{const_cast<char*>(program.c_str())};
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(in[0], STDIN_FILENO);
    ::dup2(given.stdout_to.empty() ? out[1] : ::open(given.stdout_to.c_str(), O_WRONLY), STDOUT_FILENO);
    ::dup2(err[1], STDERR_FILENO);
    ::unsetenv("SELON_HOME");
    for (const std::string& setting : given.environment) ::putenv(const_cast<char*>(setting.c_str()));
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
  }
  for (const int end : {in[0], out[1], err[1]}) ::close(end);
  ::signal(SIGPIPE, SIG_IGN);
  ::fcntl(in[1], F_SETFL, O_NONBLOCK);

  Ran ran;
  std::size_t sent = 0;
  bool writing = true, killed = false, interrupt_sent = false;
  std::array<pollfd, 3> ends{pollfd{out[0], POLLIN, 0}, pollfd{err[0], POLLIN, 0}, pollfd{in[1], POLLOUT, 0}};
  const auto until = std::chrono::steady_clock::now() + given.limit;
  while (ends[0].fd >= 0 || ends[1].fd >= 0) {
    if (writing && sent == given.input.size()) {
      if (!given.stays_open) ::close(in[1]);
      ends[2].fd = -1;
      writing = false;
    }
    const bool silent = ::poll(ends.data(), ends.size(), 100) == 0;
    if (!killed && std::chrono::steady_clock::now() > until) {
      ::kill(child, SIGKILL);
      killed = true;
    }
    for (const int i : {0, 1}) {
      if (ends[i].fd < 0 || ends[i].revents == 0) continue;
      std::array<char, 65536> bytes;
      const ssize_t got = ::read(ends[i].fd, bytes.data(), bytes.size());
      if (got <= 0) {
        ends[i].fd = -1;
        continue;
      }
      (i == 0 ? ran.out : ran.err).append(bytes.data(), static_cast<std::size_t>(got));
    }
    if (given.interrupt_after_bytes >= 0 && !interrupt_sent && (silent || !given.stays_open) &&
        ran.out.size() > static_cast<std::size_t>(given.interrupt_after_bytes)) {
      ::kill(child, SIGINT);
      interrupt_sent = true;
    }
    if (writing && ends[2].revents != 0) {
      const ssize_t put = ::write(in[1], given.input.data() + sent, given.input.size() - sent);
      if (put > 0) sent += static_cast<std::size_t>(put);
      if (put < 0 && errno != EAGAIN) sent = given.input.size();  // the program reads no more
    }
  }
  if (writing || given.stays_open) ::close(in[1]);
  ::close(out[0]);
  ::close(err[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  ran.exit = killed ? -1 : WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return ran;
}

class CliTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(SELON_BINARY_DIR "/gazetteer.bin")) GTEST_SKIP() << "no gazetteer: make test builds it";
  }

  std::string write(const std::string& name, std::string_view bytes) const { return folder_.write(name, bytes); }
  std::string path(const std::string& name) const { return folder_.file(name); }

  // So many different reports as JSON Lines.
  static std::string json_lines(int count) {
    std::string lines;
    for (int i = 0; i < count; ++i)
      lines += json{{"text", std::to_string(i + 2) + " soldats ont été tués à Mayadine, selon l'armée syrienne."},
                    {"published", "2017-10-13"}}
                   .dump() +
               "\n";
    return lines;
  }

  TemporaryFolder folder_;
};

TEST_F(CliTest, json_record_quotes_what_it_names) {
  const Ran ran = run({"read", write("a.txt", report), "--json", "--published", "2017-10-13", "--outlet", "Sana"});
  EXPECT_EQ(ran.exit, fine) << ran.err;
  const json record = json::parse(ran.out);
  EXPECT_EQ(record["schema"], "selon/1");
  EXPECT_EQ(record["report"]["text"], report);
  EXPECT_EQ(record["report"]["published"], "2017-10-13");
  EXPECT_EQ(record["report"]["outlet"], "Sana");
  EXPECT_THAT(ran.err, HasSubstr("selon: 1 report, "));
}

TEST_F(CliTest, page_names_report_day_and_outlet) {
  const Ran ran = run({"read", write("a.txt", report), "--published", "2017-10-13", "--outlet", "Sana"});
  EXPECT_EQ(ran.exit, fine) << ran.err;
  EXPECT_THAT(ran.out, AllOf(HasSubstr("a.txt\n2017-10-13 · Sana · fr\n"), Not(HasSubstr("\x1b"))));
}

TEST_F(CliTest, page_keeps_control_characters_from_the_terminal) {
  const Ran ran = run({"read", write("a.txt", report), "--outlet", "Sana\x1b[31m\u202Eevil\n"});
  EXPECT_EQ(ran.exit, fine) << ran.err;
  EXPECT_THAT(ran.out,
              AllOf(HasSubstr("Sana\uFFFD[31m\uFFFDevil · fr"), Not(HasSubstr("\x1b")), Not(HasSubstr("\u202E"))));
}

TEST_F(CliTest, columns_are_measured_as_they_are_shown) {
  const std::string ledger = path("x.ledger");
  const auto line = [](const char* text, const char* outlet) {
    return json{{"text", text}, {"outlet", outlet}, {"title", "TITLE"}}.dump() + "\n";
  };
  ASSERT_EQ(run({"read",
                 write("a.jsonl", line("Deux soldats tués.", "新华") + line("Trois soldats tués.", "سانا") +
                                      line("Un mort.", "Sana")),
                 "--ledger", ledger})
                .exit,
            fine);
  const std::string table = run({"show", ledger}).out;
  EXPECT_THAT(table,
              AllOf(HasSubstr("  新华    TITLE\n"), HasSubstr("  سانا    TITLE\n"), HasSubstr("  Sana    TITLE\n")));
}

TEST_F(CliTest, records_come_in_the_order_of_the_reports_whatever_the_jobs) {
  const std::string file = write("a.jsonl", json_lines(60));
  const Ran one = run({"read", file, "--json", "--jobs", "1"});
  EXPECT_EQ(one.exit, fine) << one.err;
  EXPECT_EQ(std::ranges::count(one.out, '\n'), 60);
  for (const char* jobs : {"2", "7"}) EXPECT_EQ(run({"read", file, "--json", "--jobs", jobs}).out, one.out) << jobs;
}

TEST_F(CliTest, standard_input_is_json_lines_when_it_begins_with_a_brace) {
  Given given;
  given.input = "\xEF\xBB\xBF" + json_lines(2);
  EXPECT_THAT(run({"read", "-"}, given).err, HasSubstr("2 reports, "));
  given.input = report;
  EXPECT_THAT(run({"read"}, given).err, HasSubstr("1 report, "));
}

TEST_F(CliTest, missing_file_among_others_is_told_and_the_others_are_read) {
  const Ran ran = run({"read", write("a.txt", report), path("gone.txt"), write("b.txt", report)});
  EXPECT_EQ(ran.exit, incomplete);
  EXPECT_THAT(ran.err, AllOf(HasSubstr("selon: " + path("gone.txt") + ": cannot open: No such file or directory\n"),
                             HasSubstr("selon: 2 reports, "), HasSubstr("; 1 could not be read")));
}

TEST_F(CliTest, bad_json_line_is_told_by_file_and_line_with_the_remedy) {
  const Ran ran = run({"read", write("a.jsonl", json_lines(1) + "{\"text\": \"cut\n" + json_lines(1))});
  EXPECT_EQ(ran.exit, incomplete);
  EXPECT_THAT(ran.err, AllOf(HasSubstr("a.jsonl:2: is not JSON"), HasSubstr("one whole object on each line"),
                             HasSubstr("2 reports")));
}

TEST_F(CliTest, empty_file_is_warned_of) {
  const Ran ran = run({"read", write("a.txt", "")});
  EXPECT_EQ(ran.exit, fine);
  EXPECT_THAT(ran.err, AllOf(HasSubstr("selon: warning: " + path("a.txt") + ": is empty"), HasSubstr("1 warning")));
}

TEST_F(CliTest, folder_without_reports_is_told) {
  write("d/notes.md", "x");
  const Ran ran = run({"read", path("d")});
  EXPECT_EQ(ran.exit, incomplete);
  EXPECT_THAT(ran.err, HasSubstr("d: the folder holds no *.txt or *.jsonl file"));
}

TEST_F(CliTest, binary_file_and_nul_bytes_are_refused_by_name) {
  std::string elf(
      "\x7f"
      "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0\x3e\0\x01\0\0\0\xff\xfe\x80\x81",
      28);
  const Ran ran = run({"read", write("a.txt", elf + elf), write("b.txt", std::string("Deux soldats\0 ont fui.", 22)),
                       write("c.txt", report)});
  EXPECT_EQ(ran.exit, incomplete);
  EXPECT_EQ(ran.err.find("a.txt"), ran.err.find(path("a.txt")) + path("").size());
  EXPECT_THAT(ran.err,
              AllOf(HasSubstr("a.txt"), HasSubstr("b.txt"), HasSubstr("1 report, "), HasSubstr("2 could not be read")));
}

TEST_F(CliTest, encoded_surrogates_are_refused_unless_lossy) {
  const std::string file = write("a.txt", "Deux soldats \xED\xA0\xBD ont été tués. L’armée a confirmé.\n");
  const Ran strict = run({"read", file});
  EXPECT_EQ(strict.exit, incomplete);
  EXPECT_THAT(strict.err, HasSubstr("a.txt"));
  const Ran lossy = run({"read", file, "--lossy", "--json"});
  EXPECT_EQ(lossy.exit, fine) << lossy.err;
  EXPECT_THAT(lossy.out, AllOf(HasSubstr("\uFFFD"), HasSubstr("decode_replaced")));
}

TEST_F(CliTest, line_of_many_megabytes_is_read) {
  std::string line;
  while (line.size() < 500'000) line += "Les combats ont repris hier près de Mayadine. ";
  const Ran ran = run({"read", write("a.jsonl", json{{"text", line}}.dump() + "\n" + json_lines(1)), "--json"},
                      {.limit = std::chrono::seconds(60)});
  EXPECT_EQ(ran.exit, fine) << ran.err;
  EXPECT_THAT(ran.err, HasSubstr("2 reports, "));
}

TEST_F(CliTest, bad_dates_are_refused_before_anything_is_read) {
  const std::string file = write("a.txt", report);
  for (const char* date : {"2017-02-30", "13/10/2017", "yesterday"}) {
    const Ran ran = run({"read", file, "--published", date});
    EXPECT_EQ(ran.exit, usage);
    EXPECT_THAT(ran.err, AllOf(HasSubstr(date), HasSubstr("write it as 2017-10-13")));
    EXPECT_THAT(ran.out, IsEmpty());
  }
}

TEST_F(CliTest, unknown_language_lists_the_packs) {
  const Ran ran = run({"read", write("a.txt", report), "--language", "xx"});
  EXPECT_EQ(ran.exit, usage);
  EXPECT_THAT(ran.err, AllOf(HasSubstr("xx"), HasSubstr("fr")));
}

TEST_F(CliTest, report_in_a_language_without_pack_gives_a_note) {
  const Ran ran =
      run({"read", write("a.jsonl", "{\"text\": \"Wo ist die Katze?\", \"language\": \"de\"}\n"), "--json"});
  EXPECT_EQ(ran.exit, fine) << ran.err;
  const json record = json::parse(ran.out);
  EXPECT_EQ(record["report"]["language"], "de");
  EXPECT_THAT(record["claims"], IsEmpty());
  EXPECT_EQ(record["notes"][0]["code"], "language_unsupported");
}

TEST_F(CliTest, usage_errors_name_the_help) {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{},
                                                    {"raed"},
                                                    {"read", "--jobs", "0", "x"},
                                                    {"read", "--nonsense"},
                                                    {"claims"},
                                                    {"claims", "x", "--type", "captur"}}) {
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.exit, usage) << ran.err;
    EXPECT_THAT(ran.err, AllOf(testing::StartsWith("selon: "), HasSubstr("--help")));
  }
}

TEST_F(CliTest, unknown_command_is_named) {
  EXPECT_THAT(run({"raed", "a.txt"}).err, HasSubstr("selon: there is no command `raed`\n"));
}

TEST_F(CliTest, every_command_has_help_with_examples) {
  for (const std::vector<std::string>& words : {std::vector<std::string>{"read"},
                                                {"show"},
                                                {"claims"},
                                                {"why"},
                                                {"export"},
                                                {"events"},
                                                {"event"},
                                                {"event", "merge"},
                                                {"event", "split"},
                                                {"event", "undo"},
                                                {"disputes"},
                                                {"situation"},
                                                {"voices"},
                                                {"pack"},
                                                {"pack", "check"},
                                                {"gazetteer"},
                                                {"gazetteer", "build"},
                                                {"gazetteer", "import"},
                                                {"gazetteer", "find"},
                                                {"version"},
                                                {"completion"}}) {
    std::vector<std::string> arguments = words;
    arguments.push_back("--help");
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.exit, fine);
    EXPECT_THAT(ran.out, AllOf(HasSubstr("Examples:"), HasSubstr("selon " + words.front()))) << words.front();
  }
}

TEST_F(CliTest, full_disk_is_an_error_and_not_silence) {
  const std::string file = write("a.txt", report);
  for (const std::vector<std::string>& arguments :
       {std::vector<std::string>{"read", file, "--json"}, {"version"}, {"completion", "bash"}}) {
    const Ran ran = run(arguments, {.stdout_to = "/dev/full"});
    EXPECT_EQ(ran.exit, bad_output);
    EXPECT_THAT(ran.err, HasSubstr("selon: standard output: cannot write: No space left on device"));
  }
}

TEST_F(CliTest, closed_pipe_ends_the_run_quietly) {
  const std::string file = write("a.jsonl", json_lines(3000));
  const std::string command = std::string(SELON_BINARY_DIR "/selon read ") + file + " --json 2>" + path("err") +
                              " | head -c 100; exit ${PIPESTATUS[0]}";
  const int status = std::system(("bash -c '" + command + "' > /dev/null").c_str());
  EXPECT_EQ(WEXITSTATUS(status), fine);
  std::ifstream err(path("err"));
  std::string line, rest;
  std::getline(err, line);
  EXPECT_THAT(line, HasSubstr("reports, "));
  EXPECT_FALSE(std::getline(err, rest)) << rest;
}

TEST_F(CliTest, data_that_are_not_there_are_named) {
  const std::string file = write("a.txt", report);
  const Ran option = run({"--data", path("none"), "read", file});
  EXPECT_EQ(option.exit, bad_data);
  EXPECT_THAT(option.err, AllOf(HasSubstr(path("none")), HasSubstr("--data")));
  const Ran variable = run({"read", file}, {.environment = {"SELON_HOME=" + path("none")}});
  EXPECT_EQ(variable.exit, bad_data);
  EXPECT_THAT(variable.err, AllOf(HasSubstr(path("none")), HasSubstr("SELON_HOME")));
}

TEST_F(CliTest, ledger_keeps_reports_once) {
  const std::string ledger = path("x.ledger"), file = write("a.jsonl", json_lines(5));
  EXPECT_THAT(run({"read", file, "--ledger", ledger}).err, HasSubstr("x.ledger: 5 new"));
  const Ran again = run({"read", file, "--ledger", ledger});
  EXPECT_EQ(again.exit, fine);
  EXPECT_THAT(again.err, HasSubstr("x.ledger: 0 new, 5 known already"));
  const Ran shown = run({"show", ledger, "--json"});
  EXPECT_EQ(shown.out, run({"read", file, "--json"}).out);
  EXPECT_EQ(run({"show", ledger, "2", "--original"}).out,
            json::parse(shown.out.substr(shown.out.find('\n') + 1, shown.out.find('\n', shown.out.find('\n') + 1) -
                                                                       shown.out.find('\n')))["report"]["text"]
                .get<std::string>());
}

TEST_F(CliTest, ledger_that_cannot_be_used_is_told_and_left_alone) {
  const std::string file = write("a.txt", report);
  const std::string damaged = write("damaged.ledger", std::string("SQLite format 3\0", 16) + std::string(5000, 'x'));
  const std::string other =
      write("other.ledger",
            "This is a text and no ledger at all, long enough to be read as a header of one hundred bytes or so.");
  const std::string newer = path("newer.ledger");
  ASSERT_EQ(run({"read", file, "--ledger", newer}).exit, fine);
  sqlite3* database = nullptr;
  ASSERT_EQ(sqlite3_open(newer.c_str(), &database), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(database, "PRAGMA user_version = 9999", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(database);
  for (const std::string& ledger :
       {damaged, other, newer, path("no/such/folder/x.ledger"), std::string("/proc/x.ledger")}) {
    const Ran ran = run({"read", file, "--ledger", ledger});
    EXPECT_EQ(ran.exit, bad_ledger) << ledger << ran.err;
    EXPECT_THAT(ran.err, HasSubstr("selon: " + ledger + ": "));
  }
  EXPECT_EQ(run({"show", path("gone.ledger")}).exit, bad_ledger);
  EXPECT_FALSE(fs::exists(path("gone.ledger")));
  EXPECT_EQ(fs::file_size(other), 99u);
}

TEST_F(CliTest, report_or_claim_that_the_ledger_lacks_is_told) {
  const std::string ledger = path("x.ledger");
  ASSERT_EQ(run({"read", write("a.txt", report), "--ledger", ledger}).exit, fine);
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"show", ledger, "99"},
                                                    {"why", ledger, "ffffffffffffffff"},
                                                    {"claims", ledger, "--report", "99"}}) {
    const Ran ran = run(arguments);
    EXPECT_EQ(ran.exit, incomplete) << arguments.front();
    EXPECT_THAT(ran.err, testing::StartsWith("selon: "));
  }
}

TEST_F(CliTest, interrupt_stops_after_the_report_in_hand_and_loses_none) {
  const std::string file = write("a.jsonl", json_lines(20000)), ledger = path("x.ledger");
  const Ran ran = run({"read", file, "--json", "--ledger", ledger},
                      {.limit = std::chrono::seconds(60), .interrupt_after_bytes = 1000});
  EXPECT_EQ(ran.exit, interrupted) << ran.err;
  EXPECT_THAT(ran.err, AllOf(HasSubstr("stopping after the report in hand"), HasSubstr("selon: stopped: ")));
  const Ran shown = run({"show", ledger, "--json"});
  EXPECT_EQ(shown.exit, fine);
  EXPECT_EQ(shown.out, ran.out);
  EXPECT_LT(std::ranges::count(ran.out, '\n'), 20000);
}

TEST_F(CliTest, why_explains_a_sentence_alone_or_in_its_report) {
  const Ran alone = run({"why", "--sentence", "Les djihadistes ont pris l'argent de la banque."});
  EXPECT_EQ(alone.exit, fine) << alone.err;
  EXPECT_THAT(alone.out,
              AllOf(HasSubstr("nearly matched\n"), HasSubstr("“pris”  capture"), HasSubstr("fr.claim.capture.taking")));
  const std::string ledger = path("x.ledger");
  ASSERT_EQ(run({"read", write("a.txt", std::string(report) + "La ville est calme.\n"), "--ledger", ledger}).exit,
            fine);
  const Ran within = run({"why", ledger, "--report", "1", "--sentence", "été tués"});
  EXPECT_EQ(within.exit, fine) << within.err;
  EXPECT_THAT(within.out, HasSubstr("casualties"));
  EXPECT_THAT(run({"why", ledger, "--report", "1", "--sentence", "ville est"}).out, HasSubstr("no word here"));
  EXPECT_EQ(run({"why", ledger, "--report", "1", "--sentence", "nowhere"}).exit, incomplete);
  EXPECT_EQ(run({"why", ledger, "--sentence", "été tués"}).exit, usage);
  EXPECT_EQ(run({"why", ledger}).exit, usage);
  EXPECT_EQ(run({"why", "--sentence", "Rien.", "--published", "hier"}).exit, usage);
}

TEST_F(CliTest, unsure_claims_are_left_out_when_asked_and_counted) {
  const std::string ledger = path("x.ledger");
  const Ran all = run({"read", write("a.txt", report), "--json", "--published", "2017-10-13"});
  ASSERT_EQ(json::parse(all.out)["claims"].size(), 1u);
  const Ran none = run({"read", path("a.txt"), "--json", "--min-confidence", "1", "--ledger", ledger});
  EXPECT_EQ(json::parse(none.out)["claims"].size(), 0u);
  EXPECT_THAT(none.err, HasSubstr("1 claim less sure and not shown"));
  EXPECT_THAT(run({"claims", ledger, "--json"}).err, HasSubstr("selon: 1 claim\n"));
  const Ran unsure = run({"claims", ledger, "--json", "--min-confidence", "1"});
  EXPECT_THAT(unsure.out, IsEmpty());
  EXPECT_THAT(unsure.err, HasSubstr("0 claims; 1 more would fit, but are less sure than 1"));
  EXPECT_EQ(run({"claims", ledger, "--min-confidence", "2"}).exit, usage);
}

TEST_F(CliTest, eval_counts_what_hand_read_reports_mark_and_refuses_a_fall) {
  write("gold/a.json", json{{"lang", "fr"},
                            {"published", "2017-10-13"},
                            {"text", report},
                            {"places", {{{"text", "Mayadine"}, {"country", "SY"}, {"lat", 35.02}, {"lon", 40.45}}}},
                            {"claims",
                             {{{"type", "casualties"}, {"trigger", "tués"}, {"certainty", "actual"}},
                              {{"type", "capture"}, {"trigger", "selon"}, {"certainty", "actual"}}}}}
                           .dump());
  write("gold/b.json", json{{"lang", "xx"}, {"text", report}}.dump());
  const std::string scores = path("scores.json");
  const Ran first = run({"eval", path("gold"), "--misses", "--save", scores});
  EXPECT_EQ(first.exit, fine) << first.err;
  EXPECT_THAT(first.out, AllOf(HasSubstr("1 report\n"), HasSubstr("place.resolved       1     1     1  1.000 1.000"),
                               HasSubstr("claim: not found (1)\n  capture (1)\n    a: “selon”")));
  EXPECT_THAT(first.err, HasSubstr("1 report in \"xx\" left out"));
  EXPECT_EQ(run({"eval", path("gold"), "--baseline", scores}).exit, fine);

  write("scores.json", R"({"place.found": 100, "claim.type": 99.5})");
  const Ran fallen = run({"eval", path("gold"), "--baseline", scores});
  EXPECT_EQ(fallen.exit, incomplete);
  EXPECT_THAT(fallen.err, HasSubstr("fell by more than a point: claim.type\n"));
  EXPECT_EQ(json::parse(run({"eval", path("gold"), "--json"}).out)["place.found"]["f1"], 1.0);

  EXPECT_EQ(run({"eval", path("nowhere")}).exit, usage);
  EXPECT_EQ(run({"eval", path("gold"), "--baseline", path("gone.json")}).exit, usage);
  write("gold/c.json", R"({"lang": "fr", "text": "Rien.", "places": [{"text": "Paris"}]})");
  const Ran bad = run({"eval", path("gold")});
  EXPECT_EQ(bad.exit, usage);
  EXPECT_THAT(bad.err, HasSubstr("c.json: places[0]: occurrence 1 of \"Paris\" is not in the text"));
}

TEST_F(CliTest, a_claim_is_corrected_undone_and_its_history_listed) {
  const std::string ledger = path("x.ledger");
  ASSERT_EQ(run({"read", write("a.txt", report), "--published", "2017-10-13", "--ledger", ledger}).exit, fine);
  const std::string claims = run({"claims", ledger, "--json"}).out;
  const std::string claim = json::parse(claims.substr(0, claims.find('\n')))["claim"];
  const Ran corrected =
      run({"correct", ledger, claim.substr(0, 8), "certainty", "denied", "--reason", "negated", "--author", "Ada"},
          {.environment = {"SOURCE_DATE_EPOCH=0"}});
  EXPECT_EQ(corrected.exit, fine) << corrected.err;
  EXPECT_THAT(corrected.out, HasSubstr("certainty: “actual” → “denied” Ada, 1970-01-01T00:00:00Z: negated"));
  EXPECT_THAT(run({"claims", ledger, "--certainty", "denied"}).out, HasSubstr(claim.substr(0, 8)));
  const Ran changes = run({"changes", ledger, "--since", "1"});
  EXPECT_THAT(changes.out, HasSubstr("changed   by hand"));
  EXPECT_THAT(changes.err, HasSubstr("--since 2 will list"));
  const Ran undone = run({"undo", ledger, corrected.out.substr(0, 12), "--reason", "it is not"});
  EXPECT_EQ(undone.exit, fine) << undone.err;
  EXPECT_THAT(run({"changes", ledger, "--decisions"}).out, HasSubstr("(undone)"));
  EXPECT_THAT(run({"claims", ledger, "--certainty", "denied"}).out, Not(HasSubstr(claim.substr(0, 8))));
  EXPECT_EQ(run({"correct", ledger, claim, "--reject", "--reason", "no claim"}).exit, fine);
  EXPECT_THAT(run({"changes", ledger, "--json", "--claim", claim}).out, HasSubstr("\"change\":\"deleted\""));
  // What is wrong is told, with the exit codes of the other commands.
  EXPECT_EQ(run({"correct", ledger, "ffffffffffffffff", "type", "attack", "--reason", "x"}).exit, incomplete);
  EXPECT_EQ(run({"correct", ledger, claim, "type", "--reason", "x"}).exit, usage);
  EXPECT_EQ(run({"correct", ledger, claim, "type", "attack"}).exit, usage);
  EXPECT_EQ(run({"correct", ledger, claim, "type", "attack", "--reject", "--reason", "x"}).exit, usage);
  EXPECT_EQ(run({"undo", ledger, "ffff", "--reason", "x"}).exit, incomplete);
  EXPECT_EQ(run({"changes", ledger, "--since", "-1"}).exit, usage);
  EXPECT_EQ(run({"correct", path("gone.ledger"), claim, "type", "attack", "--reason", "x"}).exit, bad_ledger);
  EXPECT_FALSE(fs::exists(path("gone.ledger")));
}

TEST_F(CliTest, why_explains_what_was_corrected_by_hand) {
  const std::string ledger = path("x.ledger");
  ASSERT_EQ(run({"read", write("a.txt", report), "--published", "2017-10-13", "--ledger", ledger}).exit, fine);
  const std::string claims = run({"claims", ledger, "--json"}).out;
  const std::string claim = json::parse(claims.substr(0, claims.find('\n')))["claim"];
  ASSERT_EQ(
      run({"correct", ledger, claim, "place", "Al Asharah (34.92, 40.56)", "--reason", "told above", "--author", "Ada"},
          {.environment = {"SOURCE_DATE_EPOCH=0"}})
          .exit,
      fine);
  std::string why = run({"why", ledger, claim}).out;
  for (auto at = why.find_first_of("\n"); at != std::string::npos; at = why.find_first_of("\n", at)) why[at] = ' ';
  why.erase(std::unique(why.begin(), why.end(), [](char a, char b) { return a == ' ' && b == ' '; }), why.end());
  EXPECT_THAT(why, HasSubstr("corrected by hand (decision 1): place was"));
  EXPECT_THAT(why, HasSubstr("by Ada, 1970-01-01T00:00:00Z: told above"));
  EXPECT_THAT(why, Not(HasSubstr("hand.")));
}

TEST_F(CliTest, merges_and_splits_of_events_survive_reading_again) {
  const std::string ledger = path("x.ledger");
  const std::string raid =
      write("a.txt", "Un raid aérien a tué deux soldats vendredi à Mayadine, selon l'armée syrienne.\n");
  const std::string strike =
      write("b.txt", "Neuf civils ont péri dans le bombardement du marché de Raqqa, selon l'OSDH.\n");
  const auto read = [&](const std::string& file, const std::string& day) {
    return run({"read", file, "--published", day, "--ledger", ledger}).exit;
  };
  // Each event: its id, and the number of reports that tell it.
  const auto events = [&] {
    std::vector<std::pair<std::string, std::size_t>> found;
    std::istringstream lines(run({"events", ledger, "--all", "--json"}).out);
    for (std::string line; std::getline(lines, line);) {
      const json event = json::parse(line);
      found.emplace_back(event["event"], event["reports"].get<std::size_t>());
    }
    return found;
  };
  ASSERT_EQ(read(raid, "2017-10-14"), fine);
  ASSERT_EQ(read(strike, "2017-10-14"), fine);
  auto two = events();
  ASSERT_EQ(two.size(), 2u);
  const Ran merged =
      run({"event", "merge", ledger, two[0].first, two[1].first, "--reason", "one night", "--author", "Ada"});
  EXPECT_EQ(merged.exit, fine) << merged.err;
  EXPECT_THAT(merged.err, HasSubstr("takes it back"));
  ASSERT_EQ(events().size(), 1u);
  EXPECT_THAT(run({"changes", ledger, "--decisions"}).out, HasSubstr("Ada, "));
  // The same text under another day is another reading of the same report.
  ASSERT_EQ(read(raid, "2017-10-21"), fine);
  ASSERT_EQ(events().size(), 1u);
  EXPECT_EQ(events()[0].second, 2u);
  EXPECT_EQ(run({"event", "undo", ledger, "1"}).exit, fine);
  two = events();
  ASSERT_EQ(two.size(), 2u);
  // What one report tells as one happening is parted, and stays so.
  const std::string one = two[0].first;
  const json event = json::parse(run({"events", ledger, one, "--json"}).out);
  const std::string claims = event["claims"];
  ASSERT_NE(claims.find("; "), std::string::npos);
  const Ran split =
      run({"event", "split", ledger, one, claims.substr(claims.find("; ") + 2, 16), "--reason", "another"});
  EXPECT_EQ(split.exit, fine) << split.err;
  ASSERT_EQ(events().size(), 3u);
  ASSERT_EQ(read(raid, "2017-10-28"), fine);
  ASSERT_EQ(read(strike, "2017-10-28"), fine);
  EXPECT_EQ(events().size(), 3u);
  EXPECT_EQ(run({"verify", ledger}).exit, fine);
  EXPECT_EQ(run({"event", "merge", ledger, one, one}).exit, usage);
  EXPECT_EQ(run({"event", "split", ledger, one, "ffff"}).exit, incomplete);
  const auto refused = [&](const std::string& number) {
    const Ran undo = run({"event", "undo", ledger, number});
    EXPECT_EQ(undo.exit, incomplete);
    return undo.err;
  };
  EXPECT_THAT(refused("99"), HasSubstr("holds no decision 99"));
  EXPECT_THAT(refused("1"), HasSubstr("decision 1 is undone already"));
  EXPECT_THAT(refused("2"), HasSubstr("decision 2 is an undoing itself"));
}

TEST_F(CliTest, names_that_no_claim_has_are_told) {
  const std::string ledger = path("x.ledger");
  ASSERT_EQ(run({"read", write("a.txt", report), "--published", "2017-10-13", "--ledger", ledger}).exit, fine);
  EXPECT_THAT(run({"claims", ledger, "--place", "Nowhere"}).err,
              HasSubstr("no claim of this ledger has a place \"Nowhere\""));
  EXPECT_THAT(run({"situation", ledger, "Nowhere"}).err, HasSubstr("no claim of this ledger has a place \"Nowhere\""));
  EXPECT_THAT(run({"situation", ledger, "Mayadine"}).err, Not(HasSubstr("no claim of this ledger")));
  EXPECT_THAT(run({"disputes", ledger, "--limit", "-1"}).err, HasSubstr("-1 is less than 0"));
}

TEST_F(CliTest, a_ledger_is_verified_and_a_changed_one_is_not) {
  const std::string ledger = path("x.ledger");
  ASSERT_EQ(run({"read", write("a.jsonl", json_lines(3)), "--ledger", ledger}).exit, fine);
  const Ran whole = run({"verify", ledger});
  EXPECT_EQ(whole.exit, fine) << whole.err;
  EXPECT_THAT(whole.out, HasSubstr("whole: 3 reports, 3 readings"));
  const std::string link = whole.out.substr(whole.out.find("link ") + 5, 64);
  EXPECT_EQ(run({"verify", ledger, "--link", link}).exit, fine);
  EXPECT_EQ(run({"verify", ledger, "--link", std::string(64, '0')}).exit, bad_ledger);
  std::fstream file(ledger, std::ios::in | std::ios::out | std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});
  const auto at = bytes.find("soldats ont");
  ASSERT_NE(at, std::string::npos);
  file.seekp(static_cast<std::streamoff>(at));
  file.put(static_cast<char>(bytes[at] ^ 1));
  file.close();
  const Ran changed = run({"verify", ledger});
  EXPECT_EQ(changed.exit, bad_ledger);
  EXPECT_THAT(changed.err, HasSubstr("changed since"));
  EXPECT_EQ(run({"verify", path("gone.ledger")}).exit, bad_ledger);
}

TEST_F(CliTest, two_ledgers_become_one) {
  const std::string a = path("a.ledger"), b = path("b.ledger"), both = path("both.ledger");
  ASSERT_EQ(run({"read", write("a.jsonl", json_lines(3)), "--ledger", a}).exit, fine);
  ASSERT_EQ(run({"read", write("b.jsonl", json_lines(5)), "--ledger", b}).exit, fine);
  const Ran merged = run({"merge", a, b, "-o", both});
  EXPECT_EQ(merged.exit, fine) << merged.err;
  EXPECT_THAT(merged.err, HasSubstr("both.ledger: 2 new reports, 2 new readings, 0 new decisions"));
  EXPECT_EQ(run({"verify", both}).exit, fine);
  EXPECT_THAT(run({"show", both}).err, HasSubstr("5 reports"));
  EXPECT_THAT(run({"show", a}).err, HasSubstr("3 reports"));
  const Ran taken = run({"merge", a, b, "-o", both});
  EXPECT_EQ(taken.exit, bad_ledger);
  EXPECT_THAT(taken.err, HasSubstr("both.ledger: is there already"));
  EXPECT_EQ(run({"merge", a, path("gone.ledger")}).exit, bad_ledger);
  EXPECT_EQ(run({"merge", path("gone.ledger"), b}).exit, bad_ledger);
  EXPECT_FALSE(fs::exists(path("gone.ledger")));
}

TEST_F(CliTest, sql_reads_and_does_nothing_else) {
  const std::string ledger = path("x.ledger");
  ASSERT_EQ(run({"read", write("a.jsonl", json_lines(3)), "--ledger", ledger}).exit, fine);
  EXPECT_EQ(run({"sql", ledger, "SELECT number AS n, 'a\"b,c' AS t, NULL FROM reports ORDER BY 1", "--csv"}).out,
            "n,t,NULL\r\n1,\"a\"\"b,c\",\r\n2,\"a\"\"b,c\",\r\n3,\"a\"\"b,c\",\r\n");
  EXPECT_EQ(run({"sql", ledger, "SELECT number AS n, 1.5 AS x, NULL AS y FROM reports LIMIT 1", "--json"}).out,
            "{\"n\":1,\"x\":1.5,\"y\":null}\n");
  const Ran table = run({"sql", ledger, "SELECT number, outlet FROM reports", "--limit", "2"});
  EXPECT_EQ(table.exit, incomplete);
  EXPECT_THAT(table.err, HasSubstr("more rows than 2"));
  EXPECT_THAT(table.out, HasSubstr("number  outlet\n1"));
  for (const char* query : {"DELETE FROM reports", "ATTACH 'y' AS y", "SELEC 1", "SELECT load_extension('x')", ""}) {
    const Ran refused = run({"sql", ledger, query});
    EXPECT_EQ(refused.exit, usage) << query;
    EXPECT_THAT(refused.err, HasSubstr("selon: ")) << query;
  }
  EXPECT_EQ(run({"sql", ledger, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n",
                 "--seconds", "0.2"})
                .exit,
            incomplete);
  EXPECT_EQ(run({"verify", ledger}).exit, fine);
}

TEST_F(CliTest, copies_are_listed_and_compared) {
  const std::string ledger = path("x.ledger");
  const std::string dispatch =
      "Au moins douze soldats ont été tués vendredi près de Mayadine, selon l'armée syrienne, qui dit avoir repris la "
      "ville après trois jours de combats contre le groupe État islamique dans la vallée de l'Euphrate";
  std::string lines;
  for (const auto& [outlet, end] : {std::pair("A", " hier."), std::pair("B", " ce matin."), std::pair("C", " hier.")})
    lines += json{{"text", dispatch + end}, {"outlet", outlet}}.dump() + "\n";
  lines += json{{"text", "Tout autre chose : la bourse de Paris a clôturé en baisse."}, {"outlet", "D"}}.dump() + "\n";
  ASSERT_EQ(run({"read", write("a.jsonl", lines), "--ledger", ledger}).exit, fine);
  const Ran copies = run({"copies", ledger});
  EXPECT_EQ(copies.exit, fine) << copies.err;
  EXPECT_THAT(copies.out, HasSubstr("3 reports, one witness"));
  EXPECT_THAT(copies.err, HasSubstr("1 group of 3 reports"));
  EXPECT_EQ(json::parse(run({"copies", ledger, "--json"}).out)["reports"], json({1, 2, 3}));
  EXPECT_THAT(run({"copies", ledger, "--diff", "1", "2"}).out, HasSubstr("l'Euphrate [-hier.-] {+ce matin.+}"));
  EXPECT_EQ(run({"copies", ledger, "--diff", "1", "9"}).exit, incomplete);
  EXPECT_EQ(run({"copies", ledger, "--diff", "1"}).exit, usage);
}

TEST_F(CliTest, one_interrupt_is_enough_while_the_input_is_silent) {
  for (const std::string jobs : {"1", "2"}) {
    // Enough records to be seen before the input falls silent.
    const Given given{.input = json_lines(100) + "{\"text\": \"Il", .interrupt_after_bytes = 1000, .stays_open = true};
    const Ran ran = run({"read", "-", "--json", "--jobs", jobs}, given);
    EXPECT_EQ(ran.exit, interrupted) << ran.err;
    EXPECT_THAT(ran.err, HasSubstr("selon: stopped: ")) << jobs;
    EXPECT_THAT(ran.err, Not(HasSubstr("could not be read"))) << "the line that was cut off is no report";
  }
}

TEST_F(CliTest, an_older_ledger_is_refused_with_its_remedy_and_brought_up_to_date) {
  const std::string old = path("old.ledger");
  const auto dump = read_file(SELON_SOURCE_DIR "/tests/ledgers/version_1.sql", 1 << 20).value();
  ASSERT_TRUE(Database::open(old, Database::Access::write)->execute(dump));
  const auto bytes = read_file(old, 1 << 22).value();
  for (const std::string command : {"claims", "events", "voices", "verify"}) {
    const Ran refused = run({command, old});
    EXPECT_EQ(refused.exit, bad_ledger) << command;
    EXPECT_THAT(refused.err, HasSubstr("`selon upgrade` brings it")) << command;
  }
  EXPECT_THAT(run({"serve", old, "--read-only"}).err, HasSubstr("`selon upgrade` brings it"));
  EXPECT_EQ(read_file(old, 1 << 22).value(), bytes);

  EXPECT_EQ(run({"upgrade", old}).exit, fine);
  EXPECT_THAT(run({"claims", old}).err, HasSubstr("4 claims"));
  EXPECT_EQ(run({"verify", old}).exit, fine);
  EXPECT_THAT(run({"upgrade", old}).err, HasSubstr("already"));
  EXPECT_EQ(run({"upgrade", path("gone.ledger")}).exit, bad_ledger);
  EXPECT_FALSE(std::filesystem::exists(path("gone.ledger")));
}

TEST_F(CliTest, man_page_names_every_option) {
  std::ifstream file(SELON_SOURCE_DIR "/docs/man/selon.1");
  std::string page((std::istreambuf_iterator<char>(file)), {});
  std::erase(page, '\\');
  const std::string script = run({"completion", "fish"}).out;
  std::size_t options = 0;
  for (std::size_t at = script.find(" -l "); at != std::string::npos; at = script.find(" -l ", at + 1)) {
    const std::string option = "--" + script.substr(at + 4, script.find(' ', at + 4) - at - 4);
    EXPECT_THAT(page, HasSubstr(option));
    ++options;
  }
  EXPECT_GT(options, 20u);
}

}  // namespace
}  // namespace selon
