// Tellings that outlive their claims.
//
// A telling points into the claims that it was made of. For a ledger of a million claims these would fill gigabytes,
// and its tellings name the same few thousand places and figures again and again: kept once here, they do not need the
// claims any more.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>

#include "situation/telling.h"

namespace selon {

class TellingPool {
 public:
  // The telling points into the pool from now on, and holds no more room than it needs.
  void keep(Telling& telling);

 private:
  std::unordered_map<std::string, std::unique_ptr<ToldPlace>> places_;
  std::unordered_map<std::string, std::unique_ptr<ToldFigure>> figures_;
};

}  // namespace selon
