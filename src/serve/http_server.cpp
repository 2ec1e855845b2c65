#include "serve/http_server.h"

#include <arpa/inet.h>
#include <fmt/format.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <strings.h>
#include <sys/socket.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <cstring>
#include <map>
#include <mutex>
#include <string_view>
#include <thread>

#include "export/json_writer.h"

namespace selon {
namespace {

using Clock = std::chrono::steady_clock;

// Scripts and styles come from this server alone, nothing is framed, sent elsewhere, or taken for another type.
constexpr std::array<std::pair<const char*, const char*>, 7> headers_of_all{
    {{"Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
      "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"},
     {"X-Content-Type-Options", "nosniff"},
     {"X-Frame-Options", "DENY"},
     {"Referrer-Policy", "no-referrer"},
     {"Cross-Origin-Resource-Policy", "same-origin"},
     {"Cross-Origin-Opener-Policy", "same-origin"},
     {"Connection", "close"}}};  // one request a connection, so that its time can be limited as a whole

struct Incoming {
  HttpRequest request;
  bool too_large = false;
};

// When each connection came in, and whether it has told all that it asks.
struct Visit {
  Clock::time_point since;
  bool asked = false;
  bool cut = false;
};

}  // namespace

struct HttpServer::Impl {
  Handler handler;
  HttpLimits limits;
  MHD_Daemon* daemon = nullptr;
  std::atomic<std::uint16_t> port = 0;

  std::mutex mutex;
  std::condition_variable wake;
  std::map<MHD_socket, Visit> visits;
  bool stopping = false;
  std::thread watch;

  bool is_own_host(std::string_view host) const {
    return host == fmt::format("127.0.0.1:{}", port.load()) || host == fmt::format("localhost:{}", port.load());
  }

  static int times(MHD_Connection* connection, std::string_view name) {
    std::pair<std::string_view, int> seen{name, 0};
    const auto count = [](void* state, MHD_ValueKind, const char* key, const char*) {
      auto& [searched, number] = *static_cast<std::pair<std::string_view, int>*>(state);
      number += key != nullptr && searched.size() == std::strlen(key) && ::strcasecmp(searched.data(), key) == 0;
      return MHD_YES;
    };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, count, &seen);
    return seen.second;
  }

  // A request that must not reach the handler, as the response that says why.
  std::optional<HttpResponse> refuse(MHD_Connection* connection, std::string_view method) const {
    const auto header = [&](const char* name) -> std::optional<std::string_view> {
      const char* value = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
      return value != nullptr ? std::optional<std::string_view>(value) : std::nullopt;
    };
    // Of two, somebody in between could have checked the other one.
    for (const char* name : {"Host", "Origin", "Content-Length"})
      if (times(connection, name) > 1) return http_error(400, fmt::format("there are two headers {}", name));
    if (!is_own_host(header("Host").value_or("")))
      return http_error(403, "this server answers under its own address only; open the address that it printed");
    const auto origin = header("Origin");
    if (origin && !(origin->starts_with("http://") && is_own_host(origin->substr(7))))
      return http_error(403, "pages of other sites may not ask this server");
    if (method != "GET" && method != "HEAD" && method != "POST") return http_error(405, "only GET and POST are known");
    if (const auto length = header("Content-Length"); length && std::atoll(length->data()) > 0) {
      if (method != "POST") return http_error(400, "only POST has a body");
      if (static_cast<unsigned long long>(std::atoll(length->data())) > limits.body)
        return http_error(413, fmt::format("a request's body has at most {} bytes", limits.body));
    }
    return std::nullopt;
  }

  MHD_Result send(MHD_Connection* connection, HttpResponse response) {
    MHD_Response* out =
        MHD_create_response_from_buffer(response.body.size(), response.body.data(), MHD_RESPMEM_MUST_COPY);
    if (out == nullptr) return MHD_NO;
    for (const auto& [name, value] : headers_of_all) MHD_add_response_header(out, name, value);
    const bool text = response.type.starts_with("text/") || response.type == "application/json";
    MHD_add_response_header(out, "Content-Type", (response.type + (text ? "; charset=utf-8" : "")).c_str());
    bool cached = false;
    for (const auto& [name, value] : response.headers) {
      MHD_add_response_header(out, name.c_str(), value.c_str());
      cached = cached || name == "Cache-Control";
    }
    if (!cached) MHD_add_response_header(out, "Cache-Control", "no-store");
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(response.status), out);
    MHD_destroy_response(out);
    return queued;
  }

  static MHD_Result answer(void* self, MHD_Connection* connection, const char* path, const char* method,
                           const char* /*version*/, const char* upload, std::size_t* upload_size, void** state) {
    auto& server = *static_cast<Impl*>(self);
    if (*state == nullptr) {
      if (auto refused = server.refuse(connection, method)) {
        server.note_asked(connection);
        return server.send(connection, std::move(*refused));
      }
      auto incoming = std::make_unique<Incoming>();
      incoming->request.method = std::string_view(method) == "POST" ? "POST" : "GET";
      incoming->request.path = path;
      *state = incoming.release();
      return MHD_YES;
    }
    auto& incoming = *static_cast<Incoming*>(*state);
    if (*upload_size > 0) {
      if (incoming.request.body.size() + *upload_size > server.limits.body) return MHD_NO;  // chunked and endless
      incoming.request.body.append(upload, *upload_size);
      *upload_size = 0;
      return MHD_YES;
    }
    server.note_asked(connection);
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, take_parameter, &incoming.request);
    if (const char* token = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "X-Selon-Token"))
      incoming.request.token = token;
    return server.send(connection, server.handler(incoming.request));
  }

  static MHD_Result take_parameter(void* request, MHD_ValueKind, const char* key, const char* value) {
    static_cast<HttpRequest*>(request)->parameters.emplace_back(key, value != nullptr ? value : "");
    return MHD_YES;
  }

  static void completed(void*, MHD_Connection*, void** state, MHD_RequestTerminationCode) {
    delete static_cast<Incoming*>(*state);
    *state = nullptr;
  }

  static MHD_socket socket_of(MHD_Connection* connection) {
    return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
  }

  void note_asked(MHD_Connection* connection) {
    const std::lock_guard lock(mutex);
    if (const auto at = visits.find(socket_of(connection)); at != visits.end()) at->second.asked = true;
  }

  static void connection_changed(void* self, MHD_Connection* connection, void**, MHD_ConnectionNotificationCode code) {
    auto& server = *static_cast<Impl*>(self);
    const std::lock_guard lock(server.mutex);
    if (code == MHD_CONNECTION_NOTIFY_STARTED)
      server.visits[socket_of(connection)] = {Clock::now()};
    else
      server.visits.erase(
          socket_of(connection));  // told before the socket is closed, so that no new one has its number
  }

  // libmicrohttpd's own time limit begins anew with every byte; a client that sends one byte a second would stay.
  void cut_slow() {
    std::unique_lock lock(mutex);
    while (!stopping) {
      wake.wait_for(lock, std::min(limits.to_ask / 4, std::chrono::milliseconds(500)));
      const auto now = Clock::now();
      for (auto& [socket, visit] : visits) {
        if (visit.cut || now - visit.since < (visit.asked ? limits.to_answer : limits.to_ask)) continue;
        visit.cut = true;
        ::shutdown(socket, SHUT_RDWR);
      }
    }
  }

  ~Impl() {
    {
      const std::lock_guard lock(mutex);
      stopping = true;
    }
    wake.notify_all();
    if (watch.joinable()) watch.join();
    if (daemon != nullptr) MHD_stop_daemon(daemon);
  }
};

Result<HttpServer> HttpServer::start(std::uint16_t port, Handler handler, const HttpLimits& limits) {
  auto impl = std::make_unique<Impl>();
  impl->handler = std::move(handler);
  impl->limits = limits;
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  const auto seconds = std::chrono::ceil<std::chrono::seconds>(limits.to_answer).count();
  errno = 0;
  impl->daemon = MHD_start_daemon(
      MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_AUTO, port, nullptr, nullptr, &Impl::answer, impl.get(),
      MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr*>(&address), MHD_OPTION_NOTIFY_COMPLETED, &Impl::completed,
      impl.get(), MHD_OPTION_NOTIFY_CONNECTION, &Impl::connection_changed, impl.get(), MHD_OPTION_CONNECTION_LIMIT,
      limits.connections, MHD_OPTION_CONNECTION_MEMORY_LIMIT, limits.connection_memory, MHD_OPTION_CONNECTION_TIMEOUT,
      static_cast<unsigned>(seconds), MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
  if (impl->daemon == nullptr)
    return fail(ErrorKind::unreadable, fmt::format("cannot listen on port {}: {}; choose another with --port", port,
                                                   std::strerror(errno != 0 ? errno : EADDRINUSE)));
  impl->port = MHD_get_daemon_info(impl->daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
  impl->watch = std::thread([raw = impl.get()] { raw->cut_slow(); });
  return HttpServer(std::move(impl));
}

std::uint16_t HttpServer::port() const { return impl_->port; }

HttpServer::HttpServer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
HttpServer::HttpServer(HttpServer&&) noexcept = default;
HttpServer& HttpServer::operator=(HttpServer&&) noexcept = default;
HttpServer::~HttpServer() = default;

HttpResponse http_error(int status, std::string_view sentence) {
  HttpResponse response{status};
  JsonWriter json(response.body);
  json.open('{');
  json.key("error");
  json.string(sentence);
  json.close('}');
  return response;
}

}  // namespace selon
