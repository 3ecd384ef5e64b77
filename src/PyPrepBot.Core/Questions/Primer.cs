namespace PyPrepBot.Core.Questions;

/// <summary>One screen about a topic: what to hold in mind, where people slip, what it costs, what changed, where it is written.</summary>
/// <param name="Topic">The slug of its topic.</param>
/// <param name="Model">Paragraphs. Code stands in backticks and stress between double asterisks, here as in all its texts.</param>
public sealed record Primer(
    string Topic,
    string Title,
    IReadOnlyList<string> Model,
    IReadOnlyList<string> Traps,
    IReadOnlyList<string> TradeOffs,
    IReadOnlyList<PrimerChange> Versions,
    IReadOnlyList<PrimerSource> Sources);
