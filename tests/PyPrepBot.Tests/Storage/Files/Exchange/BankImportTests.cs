using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

public sealed class BankImportTests : IDisposable
{
    private const string Commented = """
        # About the lock.
        schema: 1
        topic: gil
        questions:

          # The first.
          - id: gil-001
            difficulty: easy   # really
            kind: truefalse
            prompt: A thread holds the lock while it runs.
            answer: true
            explain: "A thread must hold the lock of the interpreter while it runs bytecode: one at a time."
            refs: [https://docs.python.org/3/glossary.html]
            author: somebody
            since: "2026-11-22"

          # The second.
          - id: gil-002
            difficulty: hard
            kind: output
            prompt: What does the program print?
            code: |
              # a line of the program
              print(1)
            answer: "1"
            explain: "A thread must hold the lock of the interpreter while it runs bytecode: one at a time."
            refs: [https://docs.python.org/3/glossary.html]
            author: somebody
            since: "2026-11-22"
        # The end.
        """;

    private readonly ExchangeFolder _folder = new ExchangeFolder().With("gil.yaml", Commented.ReplaceLineEndings("\n"));

    [Fact]
    public void Check_writes_nothing_and_says_what_would_happen()
    {
        var before = _folder.Snapshot();

        var plan = _folder.Plan(Samples.Of("single", "gil-001").Replace("gil-001", "gil-009", StringComparison.Ordinal), ExchangeFormat.Yaml);

        Assert.Equal(["gil-009"], plan.Added);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void Added_questions_stand_behind_the_others_and_nothing_else_moves()
    {
        var before = _folder.Text("gil.yaml");

        _folder.Import(Samples.Of("bug", "gil-010"), ExchangeFormat.Yaml, ImportMode.Add);

        var question = string.Join('\n', Samples.Of("bug", "gil-010").TrimEnd('\n').Split('\n').Skip(3));
        Assert.Equal(before.Replace("\n# The end.", $"\n\n{question}\n# The end.", StringComparison.Ordinal), _folder.Text("gil.yaml"));
    }

    [Fact]
    public void A_question_without_an_id_gets_the_next_number_of_its_topic()
    {
        var text = Samples.Of("single", "gil-010").Replace("- id: gil-010\n    difficulty", "- difficulty", StringComparison.Ordinal);

        var plan = _folder.Import(text, ExchangeFormat.Yaml, ImportMode.Add);

        Assert.Equal(["gil-003"], plan.Added);
        Assert.Contains("  - id: gil-003\n    difficulty: easy\n", _folder.Text("gil.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_question_of_a_topic_gets_a_file()
    {
        var text = Samples.Of("single", "slots-001").Replace("topic: gil", "topic: slots", StringComparison.Ordinal);

        _folder.Import(text, ExchangeFormat.Yaml, ImportMode.Add);

        Assert.StartsWith("schema: 1\ntopic: slots\nquestions:\n\n  - id: slots-001\n", _folder.Text("slots.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_update_replaces_its_question_and_nothing_else()
    {
        var before = _folder.Text("gil.yaml");
        var changed = _folder.Export(ExchangeFormat.Yaml, "gil").Replace("difficulty: hard", "difficulty: expert # now", StringComparison.Ordinal);

        var plan = _folder.Import(changed, ExchangeFormat.Yaml, ImportMode.Update);

        Assert.Equal(["gil-002"], plan.Updated);
        Assert.Equal(["gil-001"], plan.Unchanged);
        Assert.Equal(before.Replace("difficulty: hard", "difficulty: expert # now", StringComparison.Ordinal), _folder.Text("gil.yaml"));
    }

    [Theory]
    [InlineData(ExchangeFormat.Json)]
    [InlineData(ExchangeFormat.Csv)]
    [InlineData(ExchangeFormat.Anki)]
    public void What_comes_back_unchanged_from_elsewhere_keeps_its_lines(ExchangeFormat format)
    {
        var before = _folder.Snapshot();

        var plan = _folder.Import(_folder.Export(format), format, ImportMode.Update);

        Assert.Equal(["gil-001", "gil-002"], plan.Unchanged);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Fact]
    public void Windows_line_ends_and_the_byte_order_mark_of_a_file_stay()
    {
        _folder.With("gil.yaml", "\uFEFF" + Commented.ReplaceLineEndings("\r\n"));

        _folder.Import(Samples.Of("single", "gil-010"), ExchangeFormat.Yaml, ImportMode.Add);

        var bytes = File.ReadAllBytes(Path.Combine(_folder.Path, "gil.yaml"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        Assert.DoesNotMatch(@"[^\r]\n", _folder.Text("gil.yaml"));
    }

    [Fact]
    public void A_changed_answer_of_a_live_question_is_warned_of()
    {
        var json = _folder.Export(ExchangeFormat.Json).Replace("\"answer\": true", "\"answer\": false", StringComparison.Ordinal);

        var plan = _folder.Plan(json, ExchangeFormat.Json, ImportMode.Update);

        Assert.Equal(["live-answer", "comments"], plan.Warnings.Select(warning => warning.Rule).Take(2));
    }

    [Fact]
    public void An_unknown_id_is_refused_by_update()
    {
        var plan = _folder.Plan(Samples.Of("single", "gil-077"), ExchangeFormat.Yaml, ImportMode.Update);

        Assert.Equal(("unknown-id", 4), Assert.Single(plan.Faults.Select(fault => (fault.Rule, fault.Line))));
    }

    [Fact]
    public void A_bank_with_faults_takes_nothing_in()
    {
        _folder.With("slots.yaml", "schema: 2\nquestions: []\n");

        var plan = _folder.Plan(Samples.Of("single", "gil-010"), ExchangeFormat.Yaml, ImportMode.Add);

        Assert.All(plan.Faults, fault => Assert.Equal("slots.yaml", fault.File));
        Assert.NotEmpty(plan.Faults);
    }

    [Fact]
    public void A_bank_that_writes_its_questions_in_brackets_is_left_alone()
    {
        _folder.With("gil.yaml", "schema: 1\ntopic: gil\nquestions: [" + OneLine() + "]\n");

        var plan = _folder.Plan(Samples.Of("single", "gil-010"), ExchangeFormat.Yaml, ImportMode.Add);

        Assert.Equal("list-style", Assert.Single(plan.Faults).Rule);
    }

    public void Dispose() => _folder.Dispose();

    private static string OneLine() =>
        "{id: gil-001, difficulty: easy, kind: truefalse, prompt: A thread holds the lock., answer: true, "
        + "explain: \"A thread must hold the lock of the interpreter while it runs bytecode, one at a time.\", "
        + "refs: [\"https://docs.python.org/3/\"], author: a, since: \"2026-11-22\"}";
}
