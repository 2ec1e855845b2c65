// The server's routes: which address gives what.
#include <fmt/format.h>
#include <sys/random.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <future>
#include <unordered_set>

#include "export/json_writer.h"
#include "ledger/claim_table.h"
#include "selon/claim_rows.h"
#include "selon/events.h"
#include "selon/pages.h"
#include "serve/assets.h"
#include "serve/claim_view.h"
#include "serve/contradictions.h"
#include "serve/event_answers.h"
#include "serve/happenings.h"
#include "serve/http_server.h"
#include "serve/json_answers.h"
#include "serve/links.h"
#include "serve/review.h"

namespace selon {
namespace {

constexpr std::size_t most_rows = 500;       // of one answer; a page shows a hundred
constexpr std::size_t most_decisions = 200;  // of one request

// How long a question about events waits for them before it is answered that they are being compared.
constexpr std::chrono::milliseconds patience{700};

HttpResponse json_response(std::string body) { return {200, "application/json", std::move(body)}; }

HttpResponse error_response(const Error& error) {
  switch (error.kind) {
    case ErrorKind::not_found:
      return http_error(404, error.message);
    case ErrorKind::bad_input:
      return http_error(400, error.message);
    default:
      return http_error(500, error.message);
  }
}

std::optional<std::string> parameter(const HttpRequest& request, std::string_view name) {
  for (const auto& [key, value] : request.parameters)
    if (key == name) return value;
  return std::nullopt;
}

Result<std::size_t> count_parameter(const HttpRequest& request, std::string_view name, std::size_t otherwise) {
  const auto value = parameter(request, name);
  if (!value) return otherwise;
  std::size_t count = 0;
  const auto [end, error] = std::from_chars(value->data(), value->data() + value->size(), count);
  if (error != std::errc() || end != value->data() + value->size())
    return fail(ErrorKind::bad_input, fmt::format("{}: \"{}\" is no number", name, *value));
  return count;
}

// 128 random bits.
std::string make_token() {
  unsigned char bytes[16];
  std::size_t got = 0;
  while (got < sizeof bytes) {
    const auto more = ::getrandom(bytes + got, sizeof bytes - got, 0);
    if (more > 0) got += static_cast<std::size_t>(more);
  }
  std::string token;
  for (const unsigned char byte : bytes) token += fmt::format("{:02x}", byte);
  return token;
}

HttpResponse asset_response(const Asset& asset) {
  HttpResponse response{200, std::string(asset.type), std::string(asset.bytes)};
  // Names of assets carry a hash of their content; the page itself does not.
  if (asset.path.starts_with("/assets/"))
    response.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
  return response;
}

}  // namespace

struct PageServer::Impl {
  std::string path;
  LedgerMode mode;
  std::string token;
  std::optional<Ledger> ledger;
  std::optional<LedgerWatch> watch;
  std::int64_t file_version = -1;  // of the file when `moment` was asked for
  LedgerMoment moment;
  std::future<Result<ClaimView>> loading;  // begun at the start, while the browser still opens
  std::optional<ClaimView> view;
  ReadingNumber view_reading = 0;
  std::optional<Happenings> happenings;
  std::optional<HttpServer> server;  // last: stops before what it uses goes

  static Result<ClaimView> load(const std::string& path) {
    auto table = ClaimTable::load(path);
    if (!table) return tl::unexpected(table.error());
    return ClaimView(std::move(*table));
  }

  // Asked anew only when somebody has written: most requests find the file as it was.
  Result<LedgerMoment> now() {
    const auto version = watch->version();
    if (!version) return tl::unexpected(version.error());
    if (*version != file_version) {
      const auto asked = LedgerMoment::of(*ledger);
      if (!asked) return tl::unexpected(asked.error());
      moment = *asked;
      file_version = *version;
    }
    return moment;
  }

  // The table of claims as the ledger is now: loaded again when there are new readings. What was only accepted, flagged
  // or skipped changes no reading.
  Result<const ClaimView*> claims() {
    const auto at = now();
    if (!at) return tl::unexpected(at.error());
    if (loading.valid()) {
      auto loaded = loading.get();
      if (!loaded) return tl::unexpected(loaded.error());
      view.emplace(std::move(*loaded));
    }
    if (!view || at->reading != view_reading) {
      auto loaded = load(path);
      if (!loaded) return tl::unexpected(loaded.error());
      view.emplace(std::move(*loaded));
      view_reading = at->reading;
    }
    return &*view;
  }

  // Gives `show` the events, or answers that they are being compared.
  template <typename Show>
  HttpResponse compared(const Show& show) {
    const auto at = now();
    if (!at) return error_response(at.error());
    const auto events = happenings->at(*at, patience);
    if (!events) return error_response(events.error());
    if (events->compared == nullptr) return {202, "application/json", R"({"pending":true})"};
    HttpResponse response = show(*events->compared);
    if (!events->current) response.headers.emplace_back("X-Selon-Stale", "1");
    return response;
  }

  HttpResponse handle(const HttpRequest& request) {
    if (request.path.starts_with("/api/")) return api(request, std::string_view(request.path).substr(5));
    if (request.method != "GET") return http_error(405, "pages are only read");
    if (const Asset* asset = find_asset(request.path)) return asset_response(*asset);
    // Every other address without a dot is a state of the pages, which reads it itself.
    if (request.path.find('.') != std::string::npos || request.path.starts_with("/assets/"))
      return http_error(404, "there is nothing at this address");
    if (const Asset* index = find_asset("/index.html")) return asset_response(*index);
    return {501, "text/html",
            "<!doctype html><meta charset=utf-8><title>selon</title><p>The pages were not built into this program: npm "
            "was missing or had no network. Install nodejs and npm, build again, and they are here. "
            "<a href=\"/api/ledger\">The answers to programs</a> work."};
  }

  HttpResponse api(const HttpRequest& request, std::string_view name) {
    if (request.method != "GET") return write(request, name);
    if (name == "ledger") return about();
    if (name == "reports") return reports();
    if (name.starts_with("reports/")) return report(std::string(name.substr(8)));
    if (name == "claims")
      return shown(request,
                   [&](const ClaimView& claims, const ClaimAnswer& answer) { return rows(request, claims, answer); });
    const auto whole = [&](auto&& json) {
      return shown(request, [&](const ClaimView& claims, const ClaimAnswer& answer) {
        return json_response(json(claims, answer));
      });
    };
    if (name == "places") return whole(places_json);
    if (name == "days") return whole(days_json);
    if (name == "voices") return whole(voices_json);
    if (name == "events") return event_list(request);
    if (name.starts_with("events/")) return event(name.substr(7));
    if (name == "disagreements") return disagreements(request);
    if (name == "links") return links(request);
    if (name == "fields") return fields(request);
    if (name == "decisions") return decisions(request);
    if (name == "queue") return queue(request);
    if (name == "claims.csv" || name == "claims.jsonl")
      return shown(request,
                   [&](const ClaimView& claims, const ClaimAnswer& answer) { return exported(claims, answer, name); });
    return http_error(404, "there is no such question; docs/pages.md lists them");
  }

  HttpResponse write(const HttpRequest& request, std::string_view name) {
    if (mode == LedgerMode::read) return http_error(403, "the ledger was opened with --read-only");
    if (request.token.empty() || request.token != token)
      return http_error(403, "writing needs the token of the address that selon serve printed");
    if (name != "decisions") return http_error(404, "there is nothing to write at this address");
    const auto told = parse_decidings(request.body);
    if (!told) return error_response(told.error());
    if (told->list.size() > most_decisions)
      return http_error(413, fmt::format("at most {} decisions at once", most_decisions));
    // Each is one transaction. What was taken before one is refused stays taken, and the answer says which.
    std::vector<Decision> taken;
    for (const auto& deciding : told->list) {
      auto decision = ledger->decide(deciding);
      if (!decision && taken.empty()) return error_response(decision.error());
      if (!decision) return json_response(decisions_json(taken, decision.error().message));
      taken.push_back(std::move(*decision));
    }
    return json_response(told->many ? decisions_json(taken) : decision_json(taken.front()));
  }

  HttpResponse about() {
    const auto counts = ledger->counts();
    if (!counts) return error_response(counts.error());
    std::string body;
    JsonWriter json(body);
    json.open('{');
    json.key("name"), json.string(std::filesystem::path(path).filename().string());
    json.key("program"), json.string("selon " SELON_VERSION);
    json.key("read_only"), json.boolean(mode == LedgerMode::read);
    json.key("reports"), json.integer(counts->reports);
    json.key("readings"), json.integer(counts->readings);
    json.key("claims"), json.integer(counts->claims);
    json.key("notes"), json.integer(counts->notes);
    json.close('}');
    return json_response(std::move(body));
  }

  HttpResponse reports() {
    const auto all = ledger->reports();
    return all ? json_response(reports_json(*all)) : error_response(all.error());
  }

  HttpResponse report(const std::string& selector) {
    const auto stored = ledger->report(selector);
    if (!stored) return error_response(stored.error());
    auto json = report_json(*ledger, *stored);
    return json ? json_response(std::move(*json)) : error_response(json.error());
  }

  template <typename Show>
  HttpResponse shown(const HttpRequest& request, const Show& show) {
    const auto question = ClaimQuestion::parse(request.parameters);
    if (!question) return error_response(question.error());
    const auto table = claims();
    if (!table) return error_response(table.error());
    return show(**table, (*table)->ask(*question));
  }

  HttpResponse rows(const HttpRequest& request, const ClaimView& claims, const ClaimAnswer& answer) {
    const auto offset = count_parameter(request, "offset", 0);
    const auto limit = count_parameter(request, "limit", 100);
    if (!offset) return error_response(offset.error());
    if (!limit) return error_response(limit.error());
    return json_response(claims_json(claims, answer, *offset, std::min(*limit, most_rows)));
  }

  // Those of the asked-for claims, as a test on their ids.
  template <typename Show>
  HttpResponse fitting(const HttpRequest& request, const Show& show) {
    return compared([&](const Compared& all) {
      return shown(request, [&](const ClaimView& claims, const ClaimAnswer& answer) {
        std::unordered_set<std::string_view> fit;
        for (const auto row : answer.rows) fit.insert(claims.table().claims[row].id);
        return json_response(show(all, [&](const std::string& claim) { return fit.contains(claim); }));
      });
    });
  }

  HttpResponse event_list(const HttpRequest& request) {
    const auto offset = count_parameter(request, "offset", 0), limit = count_parameter(request, "limit", 100);
    if (!offset) return error_response(offset.error());
    if (!limit) return error_response(limit.error());
    const auto alone = parameter(request, "alone") == "1" ? Alone::shown : Alone::left_out;
    return fitting(request, [&](const Compared& all, const auto& wanted) {
      return events_json(all.events, wanted, alone, *offset, std::min(*limit, most_rows));
    });
  }

  HttpResponse event(std::string_view id) {
    return compared([&](const Compared& all) {
      const auto known = std::ranges::find(all.events.events, id, &Event::id);
      if (known == all.events.events.end()) return http_error(404, "there is no such event");
      // Another program may have stored other events meanwhile: then this one is shown without its reasons.
      const auto own = all.store->events({known->id}, EventStore::Links::give);
      if (!own) return error_response(own.error());
      auto json = event_json(own->events.empty() ? all.events : *own, id);
      return json ? json_response(std::move(*json)) : http_error(404, "there is no such event");
    });
  }

  HttpResponse disagreements(const HttpRequest& request) {
    return fitting(request, [&](const Compared& all, const auto& wanted) {
      return disagreements_json(all.events, all.contradictions, wanted, parameter(request, "who").value_or(""));
    });
  }

  HttpResponse links(const HttpRequest& request) {
    return compared([&](const Compared& all) {
      auto json = links_json(all, parameter(request, "claim").value_or(""), parameter(request, "words").value_or(""));
      return json ? json_response(std::move(*json)) : http_error(404, "no event has this claim");
    });
  }

  HttpResponse fields(const HttpRequest& request) {
    auto json = fields_json(*ledger, parameter(request, "claim").value_or(""));
    return json ? json_response(std::move(*json)) : error_response(json.error());
  }

  HttpResponse decisions(const HttpRequest& request) {
    DecisionFilter filter;
    filter.claim = parameter(request, "claim");
    const auto after = count_parameter(request, "after", 0);
    if (!after) return error_response(after.error());
    filter.after = static_cast<std::int64_t>(*after);
    const auto all = ledger->decisions(filter);
    return all ? json_response(decisions_json(*all)) : error_response(all.error());
  }

  HttpResponse queue(const HttpRequest& request) {
    DecisionFilter filter;
    filter.in_force = true;
    const auto in_force = ledger->decisions(filter);
    if (!in_force) return error_response(in_force.error());
    const auto offset = count_parameter(request, "offset", 0);
    if (!offset) return error_response(offset.error());
    QueuePart part{nullptr, *offset, 20};
    const auto answer = [&] {
      return shown(request, [&](const ClaimView& claims, const ClaimAnswer& found) {
        return json_response(queue_json(claims, found, *in_force, part));
      });
    };
    if (parameter(request, "differs") != "1") return answer();
    return compared([&](const Compared& all) {
      part.only = &all.disputed;
      return answer();
    });
  }

  // Exactly the claims of the answer, in its order, in the forms of `selon claims --csv` and `--json`.
  HttpResponse exported(const ClaimView& claims, const ClaimAnswer& answer, std::string_view name) {
    const bool csv = name.ends_with(".csv");
    const auto& table = claims.table();
    std::vector<std::uint32_t> order(answer.rows.size());  // by report, so that each record is read once
    for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::sort(order, {}, [&](std::uint32_t i) { return answer.rows[i]; });
    std::vector<std::string> lines(order.size());
    std::optional<std::uint32_t> at;
    Record record;
    for (const auto i : order) {
      const auto& claim = table.claims[answer.rows[i]];
      const auto& source = table.sources[claim.source];
      if (at != claim.source) {
        auto next = ledger->reading(source.reading);
        if (!next) return error_response(next.error());
        record = std::move(*next);
        at = claim.source;
      }
      const StoredClaim stored{claim.id, source.number, source.reading, claim.position};
      lines[i] = csv ? write_claim_csv(stored, record) + "\r\n" : write_claim_json(stored, record) + "\n";
    }
    HttpResponse response{200, csv ? "text/csv" : "application/x-ndjson", csv ? claim_csv_header() + "\r\n" : ""};
    for (const auto& line : lines) response.body += line;
    response.headers.emplace_back("Content-Disposition", fmt::format("attachment; filename=\"{}\"", name));
    return response;
  }
};

Result<PageServer> PageServer::start(const std::string& path, const ServeOptions& options) {
  auto impl = std::make_unique<Impl>();
  impl->path = path;
  impl->mode = options.mode;
  {
    // A server shows a ledger that is there; only reading makes one.
    auto there = Ledger::open(path, LedgerMode::read);
    if (!there && (there.error().kind != ErrorKind::wrong_version || options.mode == LedgerMode::read))
      return tl::unexpected(there.error());
  }
  auto ledger = Ledger::open(path, options.mode);
  if (!ledger) return tl::unexpected(ledger.error());
  impl->ledger.emplace(std::move(*ledger));
  auto watch = LedgerWatch::open(path);
  if (!watch) return tl::unexpected(watch.error());
  impl->watch.emplace(std::move(*watch));
  if (options.mode == LedgerMode::write) impl->token = make_token();
  impl->happenings.emplace(path, options.mode);
  const auto moment = impl->now();
  if (!moment) return tl::unexpected(moment.error());
  impl->view_reading = moment->reading;
  impl->loading = std::async(std::launch::async, [path] { return Impl::load(path); });
  const auto handler = [raw = impl.get()](const HttpRequest& request) { return raw->handle(request); };
  auto server = HttpServer::start(options.port.value_or(usual_port), handler);
  if (!server && !options.port) server = HttpServer::start(0, handler);
  if (!server) return tl::unexpected(server.error());
  impl->server.emplace(std::move(*server));
  return PageServer(std::move(impl));
}

std::uint16_t PageServer::port() const { return impl_->server->port(); }
const std::string& PageServer::token() const { return impl_->token; }
std::string PageServer::address() const {
  return fmt::format("http://127.0.0.1:{}/", port()) + (token().empty() ? "" : "#token=" + token());
}

PageServer::PageServer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PageServer::PageServer(PageServer&&) noexcept = default;
PageServer& PageServer::operator=(PageServer&&) noexcept = default;
PageServer::~PageServer() = default;

}  // namespace selon
