namespace PyPrepBot.Tests.Journeys;

/// <summary>Banks of one question, easy and worth ten points, so that everybody knows what is asked.</summary>
internal static class BankText
{
    public const string Right = "The thread that holds the lock";
    public const string Wrong = "Each thread on a core of its own";
    public const string WhyWrong = "All threads share one lock by default.";

    public const string Topics = """
        version: 1
        stages:
          first: {share: 0.25, least: 5}
        kinds: {single: 0.5, output: 0.5, multi: 0, truefalse: 0, fill: 0, bug: 0, order: 0, match: 0}
        topics:
          - slug: gil
            title: "Global Interpreter Lock"
            group: concurrency
            about: "What the lock protects"
            aliases: [interpreter-lock]
            target: {easy: 4, medium: 9, hard: 7, expert: 6}
        """;

    public const string Primer = """
        # Global Interpreter Lock

        ## Model

        One lock for an interpreter.

        ## Traps

        - `n += 1` is **not** one step.
        - A call of C code may keep the lock.

        ## Trade-offs

        - Simple, but on one core.

        ## Versions

        - **3.12** One lock an interpreter.

        ## Sources

        - [The glossary](https://docs.python.org/3/glossary.html)
        """;

    public static string Choice => Of("single", ChoiceBody(Right, Wrong));

    public static string Fill => Of("fill", """
        hint: Think of the size of things.
        code: |
          n = ____("abc")
        answer: len
        """);

    public static string Output => Of("output", """
        hint: Sets have no order of their own.
        code: |
          for name in {"a", "b"}:
              print(name)
        answer: |
          a
          b
        """);

    public static string Multi => Of("multi", """
        choices:
          - right: "The first of them"
            why: "This is how it works."
          - right: "The second of them"
            why: "This is how it works."
          - wrong: "The third of them"
            why: "This looks like it, but is not."
          - wrong: "The fourth of them"
            why: "This looks like it, but is not."
        """);

    public static string ChoiceBody(string right, string wrong) => $"""
        hint: Only one of them may go on.
        choices:
          - right: "{right}"
            why: "Only the holder may go on."
          - wrong: "{wrong}"
            why: "{WhyWrong}"
          - wrong: "The thread that was started first"
            why: "Age decides nothing about it."
        """;

    public static string Of(string kind, string body, string id = "gil-001") => "schema: 1\ntopic: gil\nquestions:\n" + One(kind, body, id);

    /// <summary>As many questions with the same options, but for one id; thirty are more than a week of challenges needs.</summary>
    public static string Many(int count, string right = Right, string except = "") => "schema: 1\ntopic: gil\nquestions:\n" + string.Concat(
        Enumerable.Range(1, count).Select(number => (Id: $"gil-{number:000}", Prompt: $"What happens in program {number}?"))
            .Where(question => question.Id != except)
            .Select(question => One("single", ChoiceBody(right, Wrong), question.Id, question.Prompt)));

    /// <summary>Which of <see cref="Many"/> is asked on a screen.</summary>
    public static string IdOn(string screen)
    {
        const string Before = "What happens in program ";
        var number = screen[(screen.LastIndexOf(Before, StringComparison.Ordinal) + Before.Length)..].Split('?')[0];
        return $"gil-{int.Parse(number, System.Globalization.CultureInfo.InvariantCulture):000}";
    }

    /// <summary>One question, to stand below the head of a file.</summary>
    public static string One(string kind, string body, string id, string prompt = "What happens in this piece of Python?") => $"""
          - id: {id}
            difficulty: easy
            kind: {kind}
            prompt: {prompt}
            explain: "A thread must hold the lock of the interpreter while it runs bytecode: one at a time."
            refs: [https://docs.python.org/3/glossary.html]
            author: somebody
            since: "2026-11-22"

        """.ReplaceLineEndings("\n") + "    " + body.ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
}
