// A small web server for one person's browser on the same machine.
//
// In: a handler from request to response. Out: a server on the loopback address that calls it, one request at a time,
// and lets nothing else through: requests under another host's name (DNS rebinding), from another site's page (Origin),
// too long, or too slow are refused before the handler sees them. Every response carries the headers that keep hostile
// text from running as a program. libmicrohttpd does the reading of HTTP; what it leaves open, a time limit for a whole
// request and not only for each of its bytes, is added here.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "selon/result.h"

namespace selon {

struct HttpRequest {
  std::string method;                                           // GET (HEAD is answered as GET) or POST
  std::string path;                                             // decoded, begins with /
  std::vector<std::pair<std::string, std::string>> parameters;  // decoded, in the order of the address
  std::string token;                                            // header X-Selon-Token
  std::string body;
};

struct HttpResponse {
  int status = 200;
  std::string type = "application/json";
  std::string body = {};
  std::vector<std::pair<std::string, std::string>> headers = {};
};

struct HttpLimits {
  std::size_t body = std::size_t{64} << 10;
  std::size_t connection_memory = std::size_t{32} << 10;  // request line and headers together
  unsigned connections = 64;
  std::chrono::milliseconds to_ask = std::chrono::seconds(5);     // from connecting to the request's last byte
  std::chrono::milliseconds to_answer = std::chrono::minutes(1);  // from connecting to the response's last byte
};

class HttpServer {
 public:
  using Handler = std::function<HttpResponse(const HttpRequest&)>;

  // Port 0: any free one. Errors: unreadable when the port cannot be had. The handler is called from one thread only.
  static Result<HttpServer> start(std::uint16_t port, Handler handler, const HttpLimits& limits = {});

  std::uint16_t port() const;

  HttpServer(HttpServer&&) noexcept;
  HttpServer& operator=(HttpServer&&) noexcept;
  ~HttpServer();  // takes no more requests, finishes the one in hand, and stops

 private:
  struct Impl;
  explicit HttpServer(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// A response that says in one sentence what is wrong.
HttpResponse http_error(int status, std::string_view sentence);

}  // namespace selon
