using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features;

/// <summary>The words round what waits for moderators.</summary>
internal static class QueueMessages
{
    public static ChatMessage One(
        string kind, QueueEntry entry, int waiting, DateTimeOffset now, IReadOnlyList<Block> blocks, string? note)
    {
        var heading = $"Queue · {Called(kind)} · {waiting} waiting";
        return new ChatMessage(heading,
        [
            .. Said(note),
            new Heading(heading),
            new Footnote($"Here for {Age(now - entry.Since)}."),
            .. blocks,
            .. waiting > 1 ? [new ButtonRow(new Button(new ActionId(QuestionVerb.Next, kind, entry.Id), "Skip"))] : (Block[])[],
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

    private static IEnumerable<Block> Said(string? note) => note is null ? [] : [new Paragraph(note), new Divider()];
}
