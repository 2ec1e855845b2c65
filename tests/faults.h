// The world failing on purpose: processes that die, disks that are full, writes that come up short.
#pragma once

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <map>

namespace selon {

// Runs `work` in another process; gives its exit status, or minus the signal that ended it.
template <typename Work>
int in_child(Work&& work) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(work());
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

// A disk that is full after so many more bytes: SQLite's own file system, with its way to write replaced.
namespace full_disk {
inline std::int64_t room = 0;
inline int (*real_write)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;  // one for all kinds of files
inline std::map<const sqlite3_io_methods*, sqlite3_io_methods> limited;              // one for each kind

inline int write(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
  if (room < count) {  // what fits is written, as on a real disk
    if (room > 0) real_write(file, bytes, static_cast<int>(room), at);
    room = 0;
    return SQLITE_FULL;
  }
  room -= count;
  return real_write(file, bytes, count, at);
}

inline int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out) {
  auto* below = static_cast<sqlite3_vfs*>(vfs->pAppData);
  const int code = below->xOpen(below, name, file, flags, out);
  if (code == SQLITE_OK && file->pMethods != nullptr) {
    if (file->pMethods->xWrite != write) real_write = file->pMethods->xWrite;
    auto& methods = limited.try_emplace(file->pMethods, *file->pMethods).first->second;
    methods.xWrite = write;
    file->pMethods = &methods;
  }
  return code;
}

inline void install(std::int64_t bytes) {  // for the rest of this process: call it in a child
  static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
  vfs.pAppData = sqlite3_vfs_find(nullptr);
  vfs.zName = "full-disk";
  vfs.xOpen = open;
  room = bytes;
  sqlite3_vfs_register(&vfs, 1);
}
}  // namespace full_disk

// Writes that come up short: the system takes half of the bytes and says so; and on one of them the process dies.
namespace short_writes {
inline int left = 0;  // until the process dies; 0: it never does

inline std::size_t take(std::size_t count) { return count > 512 ? count / 2 : count; }

inline ssize_t at(int file, const void* bytes, std::size_t count, off_t offset) {
  const ssize_t done = ::pwrite(file, bytes, take(count), offset);
  if (left > 0 && --left == 0) ::_exit(9);
  return done;
}
inline ssize_t on(int file, const void* bytes, std::size_t count) {
  const ssize_t done = ::write(file, bytes, take(count));
  if (left > 0 && --left == 0) ::_exit(9);
  return done;
}

inline void install(int writes) {  // for the rest of this process: call it in a child
  left = writes;
  sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
  vfs->xSetSystemCall(vfs, "pwrite", reinterpret_cast<sqlite3_syscall_ptr>(at));
  vfs->xSetSystemCall(vfs, "pwrite64", reinterpret_cast<sqlite3_syscall_ptr>(at));
  vfs->xSetSystemCall(vfs, "write", reinterpret_cast<sqlite3_syscall_ptr>(on));
}
}  // namespace short_writes

}  // namespace selon
