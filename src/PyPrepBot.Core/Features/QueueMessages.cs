using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features;

/// <summary>The words round what waits for moderators.</summary>
internal static class QueueMessages
{
    /// <param name="only">The kind that was asked for; null for all.</param>
    public static ChatMessage One(
        string? only, QueuePlace place, IReadOnlyList<(string Kind, int Waiting)> queues, DateTimeOffset now,
        IReadOnlyList<Block> blocks, string? note)
    {
        var waiting = queues.Where(queue => queue.Kind == place.Kind).Sum(queue => queue.Waiting);
        var others = queues.Where(queue => queue.Kind != place.Kind && queue.Waiting > 0).ToList();
        var heading = $"Queue · {Called(place.Kind)} · {waiting} waiting";
        var isAlone = waiting + (only is null ? others.Sum(queue => queue.Waiting) : 0) < 2;
        var skip = new ActionId(QuestionVerb.Next, place.Kind, place.Entry.Id, only ?? "");
        return new ChatMessage(heading,
        [
            .. Said(note),
            new Heading(heading),
            .. others.Count > 0 ? [new Footnote($"Also: {string.Join(", ", others.Select(Waiting))}.")] : (Block[])[],
            new Footnote($"Here for {Age(now - place.Entry.Since)}."),
            .. blocks,
            .. isAlone ? (Block[])[] : [new ButtonRow(new Button(skip, "Skip"))],
        ]);
    }

    public static ChatMessage Empty(string? kind, string? note) => new(
        note ?? "Nothing waits.",
        [.. Said(note), new Paragraph(kind is null ? "Nothing waits for you. Well done!" : $"No {Called(kind)} wait.")]);

    public static string Age(TimeSpan age) => age switch
    {
        { TotalMinutes: < 2 } => "a minute",
        { TotalHours: < 2 } => $"{(int)age.TotalMinutes} minutes",
        { TotalDays: < 2 } => $"{(int)age.TotalHours} hours",
        _ => $"{(int)age.TotalDays} days",
    };

    private static string Called(string kind) => kind switch
    {
        QueueKinds.Aside => "questions set aside",
        QueueKinds.Suggestions => "suggested questions",
        _ => kind,
    };

    private static string Waiting((string Kind, int Waiting) queue) => queue switch
    {
        (QueueKinds.Aside, 1) => "1 question set aside",
        (QueueKinds.Suggestions, 1) => "1 suggested question",
        (QueueKinds.Reports, 1) => "1 report",
        (QueueKinds.Appeals, 1) => "1 appeal",
        _ => $"{queue.Waiting} {Called(queue.Kind)}",
    };

    private static IEnumerable<Block> Said(string? note) => note is null ? [] : [new Paragraph(note), new Divider()];
}
