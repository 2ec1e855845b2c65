#include "data.h"

#include <fmt/format.h>

#include <cstdlib>
#include <filesystem>

namespace selon::cli {
namespace {

namespace fs = std::filesystem;

bool is_folder(const fs::path& path) {
  std::error_code code;
  return fs::is_directory(path, code);
}

KnowledgePaths in_folder(const fs::path& folder) {
  return {(folder / "languages").string(), (folder / "world").string(), (folder / "gazetteer.bin").string()};
}

}  // namespace

Result<KnowledgePaths> find_data(const std::string& data_option) {
  const char* home = std::getenv("SELON_HOME");
  const bool by_option = !data_option.empty(), by_variable = home != nullptr && *home != '\0';
  if (by_option || by_variable) {
    const KnowledgePaths paths = in_folder(by_option ? data_option : home);
    if (is_folder(paths.languages) && is_folder(paths.world)) return paths;
    return fail(ErrorKind::not_found,
                fmt::format("has no languages/ and world/ in it, but {} says that selon's data are there",
                            by_option ? "--data" : "SELON_HOME"),
                by_option ? data_option : home);
  }
  std::error_code code;
  const fs::path beside = fs::read_symlink("/proc/self/exe", code).parent_path();
  const fs::path installed = beside.parent_path() / "share" / "selon", source = beside.parent_path();
  if (is_folder(installed / "languages")) return in_folder(installed);
  if (is_folder(source / "languages") && is_folder(source / "world"))
    return KnowledgePaths{(source / "languages").string(), (source / "world").string(),
                          (beside / "gazetteer.bin").string()};
  return fail(ErrorKind::not_found,
              fmt::format("selon's data are neither in {} nor in {}; name their folder with --data or SELON_HOME",
                          (installed / "languages").string(), (source / "languages").string()));
}

}  // namespace selon::cli
