namespace PyPrepBot.Storage.Files;

/// <summary>A statement of the guide the bank grew from, as <c>topics.yaml</c> judges it.</summary>
/// <param name="Verdict">
/// <c>ok</c>, <c>nuance</c>, <c>outdated</c> or <c>wrong</c>; <c>scope</c> and <c>product</c> are nothing to ask about.
/// </param>
/// <param name="Line">Where it stands in the file, counted from 1.</param>
public sealed record SeedFact(string Id, string Verdict, IReadOnlyList<string> Topics, string Says, int Line)
{
    /// <summary>Whether somebody can be asked about it.</summary>
    public bool IsTeachable => Verdict is not ("scope" or "product");

    /// <summary>Whether the guide has it wrong today, so that a question has to set it right.</summary>
    public bool NeedsCorrection => Verdict is "wrong" or "outdated";
}
