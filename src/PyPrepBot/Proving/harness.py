"""Runs one program of the bank and notes what became of it. usage: harness.py FOLDER (with job.json and main.py in it)"""
import os
import sys
from types import ModuleType

before = set(sys.modules)
import json

folder = os.path.realpath(sys.argv[1])
sys.path[0] = folder
os.chdir(folder)
with open("job.json", encoding="utf-8") as file:
    job = json.load(file)
# A program may look at what is imported, or import these itself: it finds them as a fresh interpreter has them.
for name in set(sys.modules) - before:
    del sys.modules[name]

processes = "processes" in job["needs"]
refused = []
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
STARTS = {"os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "subprocess.Popen"}
# multiprocessing starts its children past every event but these imports.
SPAWNERS = {"multiprocessing.popen_spawn_posix", "multiprocessing.popen_forkserver", "multiprocessing.popen_spawn_win32"}
NEVER = {"os.system": "starts a shell", "os.exec": "starts a program", "builtins.input": "reads the keyboard"}
CHANGES = {"os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod", "os.chown"}
NETWORK = {"socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
DEVICES = {"/dev/null", "/dev/tty"}


def refuse(what):
    refused.append(what)
    raise PermissionError(f"not in a proof: it {what}")


def outside(path):
    if not isinstance(path, (str, bytes, os.PathLike)):
        return False
    full = os.path.realpath(os.fsdecode(path))
    return full != folder and full not in DEVICES and not full.startswith((folder + os.sep, "/dev/shm/"))


def guard(event, args):
    if event == "open":
        path, mode, flags = args
        if (flags or 0) & WRITES and outside(path):
            refuse(f"writes a file {path!r}")
    elif event in NEVER:
        refuse(NEVER[event])
    elif event in STARTS and not processes:
        refuse("starts a process")
    elif event == "import" and args[0] in SPAWNERS and not processes:
        refuse("starts a process")
    elif event in CHANGES and outside(args[0]):
        refuse("changes files")
    elif event in NETWORK and (event.startswith("socket.get") or isinstance(args[1], tuple)):
        refuse("uses the network")


def limit():
    try:
        import resource
    except ImportError:
        return
    for name, most in (("RLIMIT_FSIZE", 64 << 20), ("RLIMIT_CPU", job["seconds"] + 5), ("RLIMIT_AS", 8 << 30), ("RLIMIT_CORE", 0)):
        resource.setrlimit(getattr(resource, name), (most, most))


def raises(source, error):
    """For checks: whether the source, run where the program ended, raises this error."""
    try:
        exec(compile(source, "check", "exec"), vars(main))
    except error:
        return True
    except BaseException:
        return False
    return False


def judge(expression):
    try:
        return bool(eval(compile(expression, "check", "eval"), vars(main)))
    except BaseException as failure:
        return f"{type(failure).__name__}: {failure}"[:200]


def run(source):
    try:
        exec(compile(source, sys.argv[0], "exec"), vars(main))
    except SystemExit:
        return None
    except BaseException as failure:
        return type(failure).__name__
    return None


class Nowhere:
    """Where checks print."""

    def write(self, text):
        return len(text)

    def flush(self):
        pass


def note(raised):
    printed, sys.stdout = sys.stdout, Nowhere()
    main.raises = raises
    checks = [judge(check) for check in job["checks"]]
    sys.stdout = printed
    with open(os.path.join(folder, "result.json"), "w", encoding="utf-8") as out:
        json.dump({"raised": raised, "checks": checks, "refused": refused}, out)


with open("main.py", encoding="utf-8") as file:
    source = file.read()

# The program is __main__, so that pickled functions and child processes find it where they would outside.
sys.modules["pyprepbot_harness"] = sys.modules["__main__"]
main = sys.modules["__main__"] = ModuleType("__main__")
sys.argv[:] = [os.path.join(folder, "main.py")]
main.__file__ = sys.argv[0]
limit()
sys.addaudithook(guard)
# A forked child that leaves the program this way must not write over what its parent notes.
owner = os.getpid()
raised = run(source)
if os.getpid() == owner:
    note(raised)
