namespace PyPrepBot.Composition;

/// <summary>What the command line says about a run; null leaves it to the settings.</summary>
internal sealed record RunSettings(string? Data, string? Questions, string? Name)
{
    public IReadOnlyDictionary<string, string?> AsSettings() => new Dictionary<string, string?>
    {
        ["Storage:Path"] = Data,
        ["Questions:Path"] = Questions,
    }.Where(entry => entry.Value is not null).ToDictionary();
}
