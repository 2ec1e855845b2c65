#include "ledger/row_sum.h"

#include <fmt/format.h>

#include <bit>

namespace selon {

void RowSum::add(std::string_view table, const Statement& row) {
  std::uint64_t hash = hash_bytes(table);
  for (int column = 0; column < row.columns(); ++column) switch (row.type(column)) {
      case SQLITE_NULL:
        hash = value(hash, nullptr);
        break;
      case SQLITE_INTEGER:
        hash = value(hash, row.integer(column));
        break;
      case SQLITE_FLOAT:
        hash = value(hash, row.real(column));
        break;
      default:
        hash = value(hash, row.text(column));
    }
  sum_ += hash;
}

std::uint64_t RowSum::value(std::uint64_t hash, double number) {
  if (number == 0) number = 0;  // SQLite keeps no sign of zero
  return mix(mix(hash ^ 4) ^ std::bit_cast<std::uint64_t>(number));
}

std::string RowSum::hex() const { return fmt::format("{:016x}", sum_); }

}  // namespace selon
