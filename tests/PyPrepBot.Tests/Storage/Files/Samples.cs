using System.Collections.Frozen;
using System.Text;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files;
using Xunit;

namespace PyPrepBot.Tests.Storage.Files;

/// <summary>A small sound question of each kind; what its kind adds begins in line 12.</summary>
internal static class Samples
{
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
          - slug: slots
            title: "__slots__"
            group: memory
            about: "What slots save"
            aliases: [slotted]
            target: {easy: 1, medium: 1, hard: 1, expert: 1}
        """;

    private static readonly FrozenSet<string> Slugs = new[] { "gil", "slots" }.ToFrozenSet();

    private static readonly Dictionary<string, string> Bodies = new()
    {
        ["single"] = """
            choices:
              - right: "The one that holds the lock"
                why: "Only the holder may go on."
              - wrong: "Each one on a core of its own"
                why: "They share one lock by default."
              - wrong: "The one that was started first"
                why: "Age decides nothing about it."
            """,
        ["multi"] = """
            choices:
              - right: "The first of them"
                why: "This is how it works."
              - right: "The second of them"
                why: "This is how it works."
              - wrong: "The third of them"
                why: "This looks like it, but is not."
              - wrong: "The fourth of them"
                why: "This looks like it, but is not."
            """,
        ["truefalse"] = """
            answer: false
            why: "It looks right, but it is not."
            """,
        ["output"] = """
            code: |
              print("a")
              print(1)
            answer: |
              a
              1
            """,
        ["fill"] = """
            code: |
              n = ____("abc")
            answer: len
            accept: [__len__]
            ignore_case: true
            """,
        ["bug"] = """
            code: |
              total = 0
              for n in 3:
                  total += n
            choices:
              - wrong: 1
                why: "A sum may begin at nought."
              - right: 2
                why: "A number cannot be walked through."
              - wrong: 3
                why: "This adds what it is given."
            fix: "for n in range(3):"
            """,
        ["order"] = """
            items:
              - text: "The first step"
              - text: "The second step"
              - text: "The third step"
            """,
        ["match"] = """
            pairs:
              - left: "One"
                right: "`1`"
                why: "That is how one is written."
              - left: "Two"
                right: "`2`"
              - left: "Three"
                right: "`3`"
            extra: ["`4`"]
            """,
    };

    public static string Of(string kind, string id = "gil-001")
    {
        var body = Bodies[kind].ReplaceLineEndings("\n").Replace("\n", "\n    ", StringComparison.Ordinal);

        return $$"""
            schema: 1
            topic: gil
            questions:
              - id: {{id}}
                difficulty: easy
                kind: {{kind}}
                prompt: What happens in this piece of Python?
                explain: "A thread must hold the lock of the interpreter while it runs bytecode: one at a time."
                refs: [https://docs.python.org/3/glossary.html]
                author: somebody
                since: "2026-11-22"

            """.ReplaceLineEndings("\n") + "    " + body + "\n";
    }

    /// <summary>The same text with one line replaced by another, or by several.</summary>
    public static string WithLine(this string text, int number, string line)
    {
        var lines = text.Split('\n');
        lines[number - 1] = line;

        return string.Join('\n', lines);
    }

    public static QuestionFile Read(string text) => QuestionFile.Read("gil.yaml", Encoding.UTF8.GetBytes(text), Slugs);

    public static IReadOnlyList<BankFault> FaultsOf(string text) => Read(text).Faults.Faults;

    public static Question Question(string text)
    {
        var file = Read(text);
        Assert.Empty(file.Faults.Faults);

        return Assert.Single(file.Questions).Question;
    }

    public static void Reports(string text, string rule, int line)
    {
        var faults = FaultsOf(text);
        var found = faults.Any(fault => fault.Rule == rule && fault.Line == line);

        Assert.True(found, $"{rule} in line {line} was not found among: {string.Join("; ", faults)}");
    }
}
