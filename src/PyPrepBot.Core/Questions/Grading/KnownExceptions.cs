namespace PyPrepBot.Core.Questions.Grading;

/// <summary>Names of exceptions that exist, folded: a slip that lands on one of them is another answer.</summary>
/// <remarks>The built-in ones of Python 3.11 to 3.15, and those of the standard library that interviews name.</remarks>
internal static class KnownExceptions
{
    private const string BuiltIn = """
        ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError BufferError
        BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
        DeprecationWarning EncodingWarning EnvironmentError EOFError Exception ExceptionGroup FileExistsError FileNotFoundError
        FloatingPointError FutureWarning GeneratorExit ImportCycleError ImportError ImportWarning IndentationError IndexError
        InterruptedError IOError IsADirectoryError KeyboardInterrupt KeyError LookupError MemoryError ModuleNotFoundError NameError
        NotADirectoryError NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError
        PythonFinalizationError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration
        StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError TypeError UnboundLocalError
        UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning
        WindowsError ZeroDivisionError
        """;

    private const string Library = """
        ArgumentError ArgumentTypeError BadZipFile BrokenBarrierError BrokenExecutor BrokenProcessPool BrokenThreadPool
        CalledProcessError CancelledError DecimalException DivisionByZero Empty FrozenInstanceError Full HTTPError IncompleteReadError
        InvalidOperation InvalidStateError JSONDecodeError LimitOverrunError NoOptionError NoSectionError PatternError PickleError
        PicklingError QueueEmpty QueueFull QueueShutDown SendfileNotAvailableError ShutDown StatisticsError SubprocessError
        TimeoutExpired UnpicklingError UnsupportedOperation URLError
        """;

    private static readonly char[] Blanks = [' ', '\n', '\r'];

    private static readonly HashSet<string> BuiltInNames = [.. BuiltIn.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)];

    private static readonly HashSet<string> Folded =
    [
        .. BuiltInNames.Concat(Library.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)).Select(name => name.ToLowerInvariant()),
    ];

    public static bool IsBuiltIn(string name) => BuiltInNames.Contains(name);

    public static bool Contains(string folded) => Folded.Contains(folded);
}
