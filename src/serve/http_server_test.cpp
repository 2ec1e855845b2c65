// The server against clients that mean no good, and against slow ones.
#include "serve/http_server.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "http_client.h"

namespace selon {
namespace {

using std::chrono::milliseconds;

class HttpServerTest : public testing::Test {
 protected:
  void start(const HttpLimits& limits = {}) {
    auto server = HttpServer::start(
        0,
        [this](const HttpRequest& request) {
          ++handled_;
          last_ = request;
          return HttpResponse{200, "text/plain", "yes"};
        },
        limits);
    ASSERT_TRUE(server) << server.error().sentence();
    server_.emplace(std::move(*server));
  }
  std::uint16_t port() const { return server_->port(); }

  std::atomic<int> handled_ = 0;
  HttpRequest last_;
  std::optional<HttpServer> server_;
};

TEST_F(HttpServerTest, a_request_reaches_the_handler_decoded) {
  start();
  const auto answer = http_ask(
      port(), http_post(port(), "/api/x%20y?place=Deir%20Ezzor&place=&a+b=%C3%A9", "{}", "X-Selon-Token: t\r\n"));
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.body, "yes");
  EXPECT_EQ(last_.method, "POST");
  EXPECT_EQ(last_.path, "/api/x y");
  EXPECT_EQ(last_.token, "t");
  EXPECT_EQ(last_.body, "{}");
  const std::vector<std::pair<std::string, std::string>> expected{{"place", "Deir Ezzor"}, {"place", ""}, {"a b", "é"}};
  EXPECT_EQ(last_.parameters, expected);
}

TEST_F(HttpServerTest, every_answer_forbids_scripts_of_others_frames_and_guessed_types) {
  start();
  for (const auto& request : {http_get(port(), "/"), std::string("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n")}) {
    const auto answer = http_ask(port(), request);
    EXPECT_NE(answer.head.find("Content-Security-Policy: default-src 'none'; script-src 'self'"), std::string::npos);
    EXPECT_EQ(answer.head.find("unsafe"), std::string::npos);
    EXPECT_NE(answer.head.find("X-Content-Type-Options: nosniff"), std::string::npos);
    EXPECT_NE(answer.head.find("Cross-Origin-Resource-Policy: same-origin"), std::string::npos);
    EXPECT_EQ(answer.head.find("Access-Control-Allow-Origin"), std::string::npos);
  }
}

TEST_F(HttpServerTest, another_host_name_is_refused) {
  start();
  const auto host = [&](const std::string& name) {
    return http_ask(port(), "GET /api/ledger HTTP/1.1\r\nHost: " + name + "\r\n\r\n").status;
  };
  const std::string number = std::to_string(port());
  EXPECT_EQ(host("evil.test"), 403);
  EXPECT_EQ(host("evil.test:" + number), 403);
  EXPECT_EQ(host("127.0.0.1"), 403);  // another port than ours
  EXPECT_EQ(host("127.0.0.1:" + number + ".evil.test"), 403);
  EXPECT_EQ(host("127.0.0.1:" + number + "@evil.test"), 403);
  EXPECT_NE(http_ask(port(), "GET / HTTP/1.1\r\n\r\n").status, 200);
  EXPECT_EQ(handled_, 0);
  EXPECT_EQ(host("127.0.0.1:" + number), 200);
  EXPECT_EQ(host("localhost:" + number), 200);
}

TEST_F(HttpServerTest, pages_of_other_sites_are_refused) {
  start();
  const auto origin = [&](const std::string& name) {
    return http_ask(port(), http_post(port(), "/", "{}", "Origin: " + name + "\r\n")).status;
  };
  const std::string own = "127.0.0.1:" + std::to_string(port());
  EXPECT_EQ(origin("http://evil.test"), 403);
  EXPECT_EQ(origin("null"), 403);
  EXPECT_EQ(origin("https://" + own), 403);
  EXPECT_EQ(origin("http://127.0.0.1:1"), 403);
  EXPECT_EQ(handled_, 0);
  EXPECT_EQ(origin("http://" + own), 200);
}

TEST_F(HttpServerTest, other_methods_are_refused) {
  start();
  for (const std::string method : {"PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"}) {
    const auto answer =
        http_ask(port(), method + " / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port()) + "\r\n\r\n");
    EXPECT_NE(answer.status, 200) << method;
  }
  EXPECT_EQ(handled_, 0);
}

TEST_F(HttpServerTest, long_addresses_and_headers_are_refused) {
  start();
  EXPECT_NE(http_ask(port(), http_get(port(), "/" + std::string(100'000, 'a'))).status, 200);
  EXPECT_NE(http_ask(port(), http_get(port(), "/", "X: " + std::string(100'000, 'a') + "\r\n")).status, 200);
  std::string many;
  for (int i = 0; i < 5000; ++i) many += "X-" + std::to_string(i) + ": a\r\n";
  EXPECT_NE(http_ask(port(), http_get(port(), "/", many)).status, 200);
  EXPECT_EQ(handled_, 0);
  EXPECT_EQ(http_ask(port(), http_get(port(), "/")).status, 200);  // and it goes on
}

TEST_F(HttpServerTest, huge_bodies_are_refused_whether_announced_or_not) {
  start();
  EXPECT_EQ(http_ask(port(), http_post(port(), "/", std::string(70'000, 'a'))).status, 413);
  const std::string number = std::to_string(port());
  const HttpClient client(port());
  client.send("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + number + "\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 100; ++i)
    if (!client.send("1000\r\n" + std::string(0x1000, 'a') + "\r\n")) break;
  client.send("0\r\n\r\n");
  EXPECT_EQ(client.receive().find("200 OK"), std::string::npos);
  EXPECT_EQ(handled_, 0);
}

TEST_F(HttpServerTest, what_is_refused_says_why_by_its_status) {
  start();
  const std::string number = std::to_string(port());
  const auto status = [&](const std::string& request) { return http_ask(port(), request).status; };
  EXPECT_EQ(status(http_post(port(), "/", std::string(70'000, 'a'))), 413);
  EXPECT_EQ(status(http_get(port(), "/" + std::string(100'000, 'a'))), 414);
  EXPECT_EQ(status(http_get(port(), "/", "X: " + std::string(100'000, 'a') + "\r\n")), 431);
  EXPECT_EQ(status("PUT / HTTP/1.1\r\nHost: 127.0.0.1:" + number + "\r\n\r\n"), 405);
  EXPECT_EQ(status("GET / HTTP/1.1\r\n\r\n"), 400);
  EXPECT_EQ(status("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n"), 403);
  EXPECT_EQ(handled_, 0);
}

TEST_F(HttpServerTest, two_hosts_or_a_host_with_a_user_are_refused) {
  start();
  const std::string own = "127.0.0.1:" + std::to_string(port());
  const auto status = [&](const std::string& headers) {
    return http_ask(port(), "GET / HTTP/1.1\r\n" + headers + "\r\n").status;
  };
  EXPECT_NE(status("Host: evil.test\r\nHost: " + own + "\r\n"), 200);
  EXPECT_NE(status("Host: " + own + "\r\nHost: evil.test\r\n"), 200);
  EXPECT_NE(status("Host: user@" + own + "\r\n"), 200);
  EXPECT_NE(status("Host: " + own + ".\r\n"), 200);
  EXPECT_EQ(handled_, 0);
}

TEST_F(HttpServerTest, a_second_request_hidden_in_a_body_is_never_handled) {
  start();
  const std::string hidden = http_get(port(), "/hidden");
  const std::string number = std::to_string(port());
  // One length for us and another for somebody in between.
  http_ask(port(), "POST / HTTP/1.1\r\nHost: 127.0.0.1:" + number + "\r\nContent-Length: 4\r\nContent-Length: " +
                       std::to_string(hidden.size()) + "\r\n\r\n" + hidden);
  EXPECT_NE(last_.path, "/hidden");
  http_ask(port(), "POST / HTTP/1.1\r\nHost: 127.0.0.1:" + number +
                       "\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);
  EXPECT_NE(last_.path, "/hidden");
  http_ask(port(), http_post(port(), "/", "{}") + hidden);  // one request a connection
  EXPECT_NE(last_.path, "/hidden");
}

TEST_F(HttpServerTest, a_body_that_never_ends_or_never_comes_is_cut_off) {
  HttpLimits limits;
  limits.to_ask = milliseconds(200);
  start(limits);
  const HttpClient client(port());
  const auto begin = std::chrono::steady_clock::now();
  client.send("POST / HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port()) + "\r\nContent-Length: 60000\r\n\r\n");
  EXPECT_EQ(client.receive().find("200 OK"), std::string::npos);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(8000));
  EXPECT_EQ(handled_, 0);
}

TEST_F(HttpServerTest, a_client_that_does_not_take_its_answer_is_cut_off) {
  HttpLimits limits;
  limits.to_answer = milliseconds(400);
  auto server = HttpServer::start(
      0,
      [](const HttpRequest&) {
        return HttpResponse{200, "text/plain", std::string(std::size_t{64} << 20, 'a')};
      },
      limits);
  ASSERT_TRUE(server) << server.error().sentence();
  const HttpClient client(server->port());
  client.send(http_get(server->port(), "/"));
  std::this_thread::sleep_for(milliseconds(1500));  // takes nothing, and then what is still there
  EXPECT_LT(client.receive().size(), std::size_t{64} << 20);
}

TEST_F(HttpServerTest, nonsense_is_no_request) {
  start();
  for (const std::string& bytes : {std::string("\0\0\0\0\r\n\r\n", 8), std::string("GET\r\n\r\n"),
                                   std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\r\n\r\n"),
                                   std::string("GET / HTTP/9.9\r\nHost: x\r\n\r\n")}) {
    const HttpClient client(port());
    client.send(bytes);
    ::usleep(1000);
  }
  EXPECT_EQ(handled_, 0);
  EXPECT_EQ(http_ask(port(), http_get(port(), "/")).status, 200);
}

TEST_F(HttpServerTest, a_client_that_sends_byte_by_byte_is_cut_off) {
  HttpLimits limits;
  limits.to_ask = milliseconds(200);
  start(limits);
  const HttpClient client(port());
  const auto begin = std::chrono::steady_clock::now();
  const std::string request = http_get(port(), "/", "X: " + std::string(2000, 'a') + "\r\n");
  bool closed = false;
  for (std::size_t i = 0; i < request.size() && !closed; ++i) {
    closed = !client.send(request.substr(i, 1));
    std::this_thread::sleep_for(milliseconds(5));
  }
  EXPECT_TRUE(closed);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(8000));
  EXPECT_EQ(handled_, 0);
}

TEST_F(HttpServerTest, clients_that_say_nothing_keep_nobody_out_for_long) {
  HttpLimits limits;
  limits.to_ask = milliseconds(200);
  limits.connections = 4;
  start(limits);
  std::vector<std::unique_ptr<HttpClient>> silent;
  for (int i = 0; i < 8; ++i) silent.push_back(std::make_unique<HttpClient>(port()));
  EXPECT_EQ(http_ask(port(), http_get(port(), "/")).status, 200);
}

TEST_F(HttpServerTest, a_taken_port_is_said_with_the_remedy) {
  start();
  const auto second = HttpServer::start(port(), [](const HttpRequest&) { return HttpResponse{}; });
  ASSERT_FALSE(second);
  EXPECT_NE(second.error().message.find("--port"), std::string::npos);
}

TEST_F(HttpServerTest, it_stops_while_clients_are_connected) {
  start();
  const HttpClient silent(port());
  const auto begin = std::chrono::steady_clock::now();
  server_.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - begin, milliseconds(5000));
}

}  // namespace
}  // namespace selon
