// One report as one HTML file: the report page's program and style, and its data, in one place.
#include <fmt/format.h>
#include <openssl/evp.h>
#include <openssl/sha.h>

#include "selon/pages.h"
#include "serve/assets.h"
#include "serve/json_answers.h"

namespace selon {
namespace {

// How a content security policy names the one script or style that it lets through.
std::string policy_hash(std::string_view content) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256(reinterpret_cast<const unsigned char*>(content.data()), content.size(), digest);
  std::string base64(4 * ((sizeof digest + 2) / 3) + 1, '\0');
  base64.resize(static_cast<std::size_t>(
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(base64.data()), digest, sizeof digest)));
  return "'sha256-" + base64 + "'";
}

// JSON inside a script element: no text of a report may end the element or begin a comment.
std::string without_markup(std::string_view json) {
  std::string safe;
  safe.reserve(json.size());
  for (const char c : json) c == '<' ? safe += "\\u003c" : safe += c;
  return safe;
}

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char c : text) {
    switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += c;
    }
  }
  return safe;
}

}  // namespace

bool pages_are_built() { return find_asset("/index.html") != nullptr; }

Result<std::string> report_page(const Ledger& ledger, const StoredReport& report) {
  const Asset* program = find_asset("/page/page.js");
  const Asset* style = find_asset("/page/page.css");
  if (program == nullptr || style == nullptr)
    return fail(ErrorKind::not_found,
                "the pages were not built into this program; install nodejs and npm and build again");
  const auto data = report_json(ledger, report);
  if (!data) return tl::unexpected(data.error());
  const auto& title = report.metadata.title ? *report.metadata.title : report.origin;
  return fmt::format(
      "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src {}; style-src {}; "
      "base-uri 'none'; form-action 'none'\">"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"referrer\" "
      "content=\"no-referrer\"><title>{}</title><style>{}</style></head>"
      "<body><div id=\"app\"></div><script type=\"application/json\" id=\"report\">{}</script>"
      "<script>{}</script></body></html>\n",
      policy_hash(program->bytes), policy_hash(style->bytes), escaped(title), style->bytes, without_markup(*data),
      program->bytes);
}

}  // namespace selon
