using PyPrepBot.Core.Questions;

namespace PyPrepBot.Tests.Support;

/// <summary>One small question of each kind.</summary>
internal static class Samples
{
    public static SingleQuestion Single(string id = "gil-901", string topic = "gil", Difficulty difficulty = Difficulty.Medium) => new()
    {
        Id = id,
        Topic = topic,
        Difficulty = difficulty,
        Prompt = "What does the lock guard?",
        Explain = "One thread at a time runs bytecode.",
        Hint = "Think of reference counts.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000001",
        Refs = [new Uri("https://docs.python.org/3/glossary.html#term-GIL")],
        Choices = [Wrong("files"), Wrong("sockets"), Right("the interpreter's state"), Wrong("the disk")],
    };

    public static MultiQuestion Multi(string id = "gil-902") => new()
    {
        Id = id,
        Topic = "gil",
        Difficulty = Difficulty.Hard,
        Prompt = "Which of these release it?",
        Explain = "Blocking calls and big hashes do.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000002",
        Choices = [Right("time.sleep"), Wrong("a + b"), Right("socket.recv"), Wrong("len(x)")],
    };

    public static TrueFalseQuestion TrueFalse(string id = "gil-903") => new()
    {
        Id = id,
        Topic = "gil",
        Difficulty = Difficulty.Easy,
        Prompt = "True or false: threads never run in parallel.",
        Explain = "C code may release the lock.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000003",
        Choices = [Wrong("True"), Right("False")],
    };

    public static BugQuestion Bug(string id = "generators-901") => new()
    {
        Id = id,
        Topic = "generators",
        Difficulty = Difficulty.Hard,
        Prompt = "It prints nothing. Which line has to change?",
        Code = "def f():\n    return (x for x in [])\nprint(list(f()))",
        Explain = "The list is empty.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000004",
        Fix = "    return (x for x in [1])",
        Choices = [Wrong("1"), Right("2"), Wrong("3")],
    };

    public static OutputQuestion Output(string id = "asyncio-901") => new()
    {
        Id = id,
        Topic = "asyncio",
        Difficulty = Difficulty.Hard,
        Prompt = "What does the program print?",
        Code = "print([1, 2])",
        Explain = "A list prints with blanks after its commas.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000005",
        Answer = "[1, 2]\n",
        Why = "`[1,2]` is how it is typed, not how it is printed.",
    };

    public static FillQuestion Fill(string id = "metaclasses-901") => new()
    {
        Id = id,
        Topic = "metaclasses",
        Difficulty = Difficulty.Medium,
        Prompt = "Which name stands at `____`?",
        Code = "def ____(cls): ...",
        Explain = "It runs for each subclass.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000006",
        Answer = "__init_subclass__",
    };

    public static OrderQuestion Order(string id = "metaclasses-902") => new()
    {
        Id = id,
        Topic = "metaclasses",
        Difficulty = Difficulty.Expert,
        Prompt = "Put the steps in order.",
        Explain = "The body runs before the class exists.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000007",
        Items = [Item("prepare"), Item("body"), Item("new"), Item("init")],
    };

    public static MatchQuestion Match(string id = "profiling-901") => new()
    {
        Id = id,
        Topic = "profiling",
        Difficulty = Difficulty.Easy,
        Prompt = "Which tool for which question?",
        Explain = "Take the tool by the question.",
        Author = "pyprepbot",
        Since = new DateOnly(2026, 11, 22),
        Revision = "000000000008",
        Pairs = [Pair("Memory grows", "tracemalloc"), Pair("A job is slow", "cProfile"), Pair("A process hangs", "faulthandler")],
        Extra = [Wrong("timeit")],
    };

    public static IReadOnlyList<Question> OfEachKind() =>
        [Single(), Multi(), TrueFalse(), Bug(), Output(), Fill(), Order(), Match()];

    private static Choice Right(string text) => new(OptionId.Of(text), text, Right: true, $"{text}: because it is so.");

    private static Choice Wrong(string text) => new(OptionId.Of(text), text, Right: false, $"{text}: tempting, but no.");

    private static OrderItem Item(string text) => new(OptionId.Of(text), text);

    private static MatchPair Pair(string left, string right) => new(left, OptionId.Of(right), right, null);
}
