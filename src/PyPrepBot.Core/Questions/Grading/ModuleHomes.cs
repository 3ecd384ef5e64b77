namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Where well-known names of the standard library live, for answers that name the module when the author did not.</summary>
internal static class ModuleHomes
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["abc"] = "ABC ABCMeta abstractmethod",
        ["asyncio"] = "TaskGroup create_subprocess_exec create_task gather run run_coroutine_threadsafe shield timeout "
            + "to_thread wait wait_for",
        ["collections"] = "ChainMap Counter OrderedDict UserDict UserList UserString defaultdict deque namedtuple",
        ["contextlib"] = "AsyncExitStack ExitStack asynccontextmanager closing contextmanager nullcontext redirect_stdout suppress",
        ["contextvars"] = "ContextVar copy_context",
        ["copy"] = "deepcopy",
        ["dataclasses"] = "dataclass field",
        ["enum"] = "Enum Flag IntEnum IntFlag StrEnum auto",
        ["functools"] = "cache cached_property cmp_to_key lru_cache partial partialmethod reduce singledispatch "
            + "total_ordering update_wrapper wraps",
        ["inspect"] = "getsource isawaitable iscoroutinefunction signature",
        ["itertools"] = "accumulate batched chain combinations count cycle dropwhile groupby islice pairwise permutations product repeat "
            + "starmap takewhile tee zip_longest",
        ["operator"] = "attrgetter itemgetter methodcaller",
        ["sys"] = "getrefcount getsizeof intern setrecursionlimit setswitchinterval",
        ["threading"] = "Barrier BoundedSemaphore Condition Event Lock RLock Semaphore Thread",
        ["types"] = "MappingProxyType MethodType SimpleNamespace",
        ["typing"] = "Any Generic NamedTuple ParamSpec Protocol TypeVar TypedDict overload runtime_checkable",
        ["weakref"] = "WeakKeyDictionary WeakSet WeakValueDictionary",
    };

    public static bool IsHome(string qualified, string name)
    {
        if (!qualified.EndsWith($".{name}", StringComparison.Ordinal))
            return false;

        return Names.TryGetValue(qualified[..^(name.Length + 1)], out var names) && names.Split(' ').Contains(name);
    }
}
