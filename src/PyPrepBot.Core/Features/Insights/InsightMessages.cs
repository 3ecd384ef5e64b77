using System.Globalization;
using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Features.Insights;

/// <summary>How the group is doing, in words.</summary>
internal static class InsightMessages
{
    private const int Shown = 5;

    public static ChatMessage Of(string period, GroupInsights insights) => insights.Members < GroupInsights.Least
        ? TooFew(period, insights)
        : new ChatMessage(
            $"Insights of the last {period}",
            [
                new Heading($"Insights · last {period}"),
                new Fields(Facts(insights)),
                .. insights.Weeks.Count > 0 ? [Weeks(insights)] : (Block[])[],
                .. insights.Flagged.Count > 0 ? [new Paragraph(Flagged(insights))] : (Block[])[],
                new Footnote(new RichText(
                    "Counts only, and none of fewer than five. ", new Code("/question stats"), " looks closely at one question.")),
            ]);

    private static ChatMessage TooFew(string period, GroupInsights insights) => new(
        "Too few members have answered yet.",
        [new Paragraph(
            $"In the last {period} {insights.Members} members answered. There is something to say from {GroupInsights.Least} on.")]);

    private static IReadOnlyList<Field> Facts(GroupInsights insights) =>
    [
        new Field("Members", $"{insights.Members} answered something"),
        new Field("A daily challenge", insights.ForEachChallenge is { } mean
            ? string.Create(CultureInfo.InvariantCulture, $"{mean:0.#} members answer it")
            : "none was answered"),
        new Field("Silent for two weeks", insights.Stopped == 0
            ? "nobody of those who answered before"
            : $"{insights.Stopped} of those who answered before"),
        new Field("Hardest topics", Listed(insights.Hardest)),
        new Field("Too hard or too easy", insights.Outside.Count == 0
            ? "no question: six to eight of ten get each one right"
            : new RichText($"{insights.Outside.Count} in all: ").Then(Listed(insights.Outside))),
    ];

    private static RichText Listed(IReadOnlyList<(string Name, double Right)> shares) => shares.Count == 0
        ? "too few answers yet"
        : new RichText([.. shares.Take(Shown).SelectMany((one, place) => new Inline[]
            { new Plain(place == 0 ? "" : ", "), new Code(one.Name), new Plain($" {VerdictMessages.Percent(one.Right)} right") })]);

    private static Table Weeks(GroupInsights insights) => new(
        ["Week", "Members", "Answers", "Came back"],
        [.. insights.Weeks.Select(week => (IReadOnlyList<string>)
        [
            week.Week,
            week.Members.ToString(CultureInfo.InvariantCulture),
            week.Answers.ToString(CultureInfo.InvariantCulture),
            week.Returned is { } share ? VerdictMessages.Percent(share) : "–",
        ])]);

    private static RichText Flagged(GroupInsights insights) => new RichText(new Bold("Please look at: "))
        .With([.. insights.Flagged.SelectMany((one, place) => new Inline[] { place == 0 ? "" : ", ", new Code(one.QuestionId) })]);
}
