using System.Text;
using CsCheck;
using PyPrepBot.Storage.Files;
using PyPrepBot.Storage.Files.Exchange;
using PyPrepBot.Tests.Support;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

public sealed class RoundTripTests
{
    private static readonly string Real = Path.Combine(SharedFiles.Root, "questions");

    private static readonly string[] Tricks =
    [
        "'=1+1", "'", "''", "3.10", "TRUE", "&nbsp;", "<div>a</div>", "&lt;br&gt;", "  x\n\ny  ", "\t=", "=\"a\";b", "#x", "\n# y\n",
    ];

    // What may stand in a text of the bank: no halves of characters, and of the control characters tabs and line ends.
    private static readonly Gen<string> AnyPrompt = Gen.Frequency(
            (4, AnyText.Short),
            (1, Gen.Int[0, Tricks.Length - 1].Select(at => Tricks[at])))
        .Select(text => "What is this: " + string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t')) + "?");

    public static TheoryData<ExchangeFormat> Formats => [.. Enum.GetValues<ExchangeFormat>()];

    [Theory, MemberData(nameof(Formats))]
    public void Every_kind_comes_back_as_it_went(ExchangeFormat format)
    {
        using var from = new ExchangeFolder().With("gil.yaml", ExchangeFolder.EveryKind);
        using var to = new ExchangeFolder();

        to.Import(from.Export(format), format, ImportMode.Add);

        Assert.Equal(from.Meaning(), to.Meaning());
        Assert.Equal(Revisions(from.Path), Revisions(to.Path));
    }

    [Theory, MemberData(nameof(Formats))]
    public void Other_outputs_of_several_lines_come_back_as_they_went(ExchangeFormat format)
    {
        var text = Samples.Of("output").TrimEnd('\n') + "\n    accept: [\"1\\na\", \"3.10\", \"=a\\n  b\"]\n";
        using var from = new ExchangeFolder().With("gil.yaml", text);
        using var to = new ExchangeFolder();

        to.Import(from.Export(format), format, ImportMode.Add);

        Assert.Equal(from.Meaning(), to.Meaning());
        Assert.Equal(Revisions(from.Path), Revisions(to.Path));
    }

    [Theory, MemberData(nameof(Formats))]
    public void The_bank_of_this_repository_comes_back_as_it_went(ExchangeFormat format)
    {
        var bank = BankSources.Read(Real);
        using var to = new ExchangeFolder().With(TopicsFile.Name, File.ReadAllText(Path.Combine(Real, TopicsFile.Name)));

        to.Import(BankExport.Of(bank, format, topic: null), format, ImportMode.Add);

        Assert.Empty(bank.Bank.Faults);
        Assert.Equal(Sorted(bank), Sorted(BankSources.Read(to.Path)));
        Assert.Equal(Revisions(Real), Revisions(to.Path));
    }

    [Fact]
    public void Yaml_to_yaml_keeps_each_question_of_this_repository_to_the_byte()
    {
        using var to = new ExchangeFolder().With(TopicsFile.Name, File.ReadAllText(Path.Combine(Real, TopicsFile.Name)));

        to.Import(BankExport.Of(Real, ExchangeFormat.Yaml, topic: null), ExchangeFormat.Yaml, ImportMode.Add);

        Assert.Equal(Blocks(Real), Blocks(to.Path));
    }

    [Theory, MemberData(nameof(Formats))]
    public void Any_prompt_and_any_code_come_back(ExchangeFormat format) => Gen.Select(AnyPrompt, AnyPrompt).Sample((prompt, code) =>
    {
        var text = Samples.Of("output").WithLine(7, $"    prompt: {YamlScalar.Quoted(prompt)}")
            .Replace("code: |\n      print(\"a\")\n      print(1)", $"code: {YamlScalar.Quoted(code)}", StringComparison.Ordinal);
        using var from = new ExchangeFolder().With("gil.yaml", text);
        using var to = new ExchangeFolder();

        to.Import(from.Export(format), format, ImportMode.Add);

        Assert.Equal(from.Meaning(), to.Meaning());
    }, iter: 60);

    [Theory, MemberData(nameof(Formats))]
    public void What_only_a_checker_reads_comes_back_too(ExchangeFormat format)
    {
        var proof = "\n    verify:\n      stdout: \"\"\n      script: |\n        print(end=\"\")\n      needs: [threads, processes]\n    seed: [F01, F02]";
        var text = ExchangeFolder.EveryKind.Replace("    since: \"2026-11-22\"", "    since: \"2026-11-22\"" + proof, StringComparison.Ordinal);
        using var from = new ExchangeFolder().With("gil.yaml", text);
        using var to = new ExchangeFolder();

        to.Import(from.Export(format), format, ImportMode.Add);

        Assert.Contains("\"stdout\": \"\"", to.Meaning(), StringComparison.Ordinal);
        Assert.Equal(from.Meaning(), to.Meaning());
    }

    private static List<string> Revisions(string folder) =>
    [
        .. BankFolder.Load(folder, _ => []).Questions
            .OrderBy(question => question.Id, StringComparer.Ordinal)
            .Select(question => $"{question.Id} {question.Revision} {question.Topic} {question.Status}"),
    ];

    private static List<string> Sorted(BankSources bank) =>
        [.. bank.Questions().Select(question => JsonText.Of(question.Source)).Order(StringComparer.Ordinal)];

    private static List<string> Blocks(string folder) =>
    [
        .. BankSources.Read(folder).Files.SelectMany(file => file.Questions())
            .Select(question => string.Join('\n', question.Block!.Comments().Concat(question.Block.Lines)))
            .Order(StringComparer.Ordinal),
    ];
}
