// Standard output, written so that nothing is lost without a word.
//
// A pipe that closes (`selon read ... | head`) is no error: the reader has had enough. A full disk is one, and
// std::cout would hide both until the end.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "selon/result.h"
#include "terminal.h"

namespace selon::cli {

class Output {
 public:
  Output();
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void write(std::string_view text);
  void flush();

  const Look& look() const { return look_; }
  bool wanted() const { return error_ == 0; }  // false: nobody reads on, or writing failed
  Result<void> finish();                       // flushes; the error is unwritable; a closed pipe is none

 private:
  Look look_;
  std::string buffer_;
  std::chrono::steady_clock::time_point flushed_;
  int error_ = 0;
};

// One line on standard error, "selon: ..." before it. Goes around a progress bar.
void complain(std::string_view message);
void complain(const Error& error);

}  // namespace selon::cli
