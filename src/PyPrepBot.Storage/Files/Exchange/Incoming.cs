using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>A question that comes in and keeps to every rule.</summary>
/// <param name="Existing">The question of the bank that it replaces.</param>
internal sealed record Incoming(SourceQuestion Source, Question Question, BankQuestion? Existing)
{
    public int Line => Source.Map.Line;

    /// <summary>True when the bank has it just so, and the author's lines say nothing else either.</summary>
    public bool IsUnchanged => Existing is not null
        && JsonText.Of(Source) == JsonText.Of(Existing.Source)
        && (Source.Block is null || Existing.Source.Block is null || HasLinesOf(Source.Block, Existing.Source.Block));

    private bool HasLinesOf(SourceBlock block, SourceBlock existing) =>
        block.WithoutTopicOfFile(Existing?.Source.FileTopic).At(existing.Dash).Lines.SequenceEqual(existing.Lines, StringComparer.Ordinal);
}
