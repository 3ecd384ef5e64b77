using System.Text;
using PyPrepBot.Storage.Files;
using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Tests.Storage.Files.Exchange;

/// <summary>A small bank, and imports into it.</summary>
internal sealed class ExchangeFolder : IDisposable
{
    private readonly QuestionFolder _folder = new();

    public string Path => _folder.Path;

    public static IReadOnlyList<string> Kinds { get; } = ["single", "multi", "truefalse", "output", "fill", "bug", "order", "match"];

    /// <summary>One question of each kind, gil-001 to gil-008.</summary>
    public static string EveryKind { get; } = "schema: 1\ntopic: gil\nquestions:\n" + string.Concat(
        Kinds.Select((kind, at) => string.Join('\n', Samples.Of(kind, $"gil-00{at + 1}").Split('\n').Skip(3))));

    public ExchangeFolder With(string name, string text)
    {
        _folder.Write(name, text);
        return this;
    }

    public string Export(ExchangeFormat format, string? topic = null) => BankExport.Of(Path, format, topic);

    public ImportPlan Plan(string text, ExchangeFormat format, ImportMode mode = ImportMode.Check) =>
        Plan(Encoding.UTF8.GetBytes(text), format, mode);

    public ImportPlan Plan(byte[] bytes, ExchangeFormat format, ImportMode mode = ImportMode.Check) =>
        BankImport.Plan(Path, new ImportFile("in", bytes, format, mode), _ => []);

    public ImportPlan Import(string text, ExchangeFormat format, ImportMode mode)
    {
        var plan = Plan(text, format, mode);
        Assert.Empty(plan.Faults);
        BankImport.Write(Path, plan);
        return plan;
    }

    public string Text(string name) => File.ReadAllText(System.IO.Path.Combine(Path, name));

    /// <summary>All that the bank means, whatever it looks like.</summary>
    public string Meaning() => BankExport.Of(BankSources.Read(Path), ExchangeFormat.Json, topic: null);

    /// <summary>Every file with its content.</summary>
    public IReadOnlyDictionary<string, string> Snapshot() => Directory.GetFiles(Path, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .ToDictionary(file => file, File.ReadAllText);

    public void Refuses(byte[] bytes, ExchangeFormat format, string rule, int line)
    {
        var before = Snapshot();

        var plan = Plan(bytes, format, ImportMode.Add);

        var found = plan.Faults.Any(fault => fault is { File: "in" } && fault.Rule == rule && fault.Line == line);
        Assert.True(found, $"{rule} in line {line} was not found among: {string.Join("; ", plan.Faults)}");
        Assert.Throws<InvalidOperationException>(() => BankImport.Write(Path, plan));
        Assert.Equal(before, Snapshot());
    }

    public void Refuses(string text, ExchangeFormat format, string rule, int line) => Refuses(Encoding.UTF8.GetBytes(text), format, rule, line);

    public void Dispose() => _folder.Dispose();
}
