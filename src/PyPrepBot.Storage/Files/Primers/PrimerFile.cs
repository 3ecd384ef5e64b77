using PyPrepBot.Core.Questions;

namespace PyPrepBot.Storage.Files.Primers;

/// <summary>One primer, as far as it could be read.</summary>
/// <param name="Primer">Null when it has a fault.</param>
internal sealed record PrimerFile(FaultLog Faults, Primer? Primer)
{
    public const string Folder = "primers";

    // What a screen shows without scrolling far, and what every platform takes in one message.
    private const int MostText = 2_300;

    /// <param name="name">Path inside the bank's folder; it is called like the topic.</param>
    public static PrimerFile Read(string name, ReadOnlySpan<byte> bytes, TopicsFile topics)
    {
        var faults = new FaultLog(name);
        var slug = Path.GetFileNameWithoutExtension(name);
        var topic = topics.Topics.FirstOrDefault(topic => topic.Slug == slug);
        if (topic is null && topics.Slugs is { } slugs)
            faults.Add(1, "unknown-topic", $"There is no topic `{Shown.Short(slug)}`.", Suggestion.For(slug, slugs));

        if (SourceText.Decode(bytes, faults) is not { } text)
            return new PrimerFile(faults, null);

        var outline = Outline.Of(text, faults);
        if (topic is not null && outline.Title != topic.Title && outline.Title.Length > 0)
            faults.Add(1, "title", $"The title is `{Shown.Short(outline.Title)}`.", $"Write `# {topic.Title}`, as topics.yaml has it.");

        var primer = new PrimerSections(outline, faults).Read(slug);
        var length = LengthOf(primer);
        if (length > MostText)
            faults.Add(1, "length", $"The text has {length} characters; {MostText} are allowed.", "Leave out what a reader needs least.");

        return new PrimerFile(faults, faults.Count == 0 ? primer : null);
    }

    private static int LengthOf(Primer primer) => primer.Model
        .Concat(primer.Traps)
        .Concat(primer.TradeOffs)
        .Concat(primer.Versions.Select(change => change.Text))
        .Sum(text => text.Length);
}
