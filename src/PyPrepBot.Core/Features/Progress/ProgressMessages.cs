using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features.Progress;

/// <summary>The words about a member's own progress.</summary>
internal static class ProgressMessages
{
    private const int Week = 7;
    private const double Noticeable = 0.05;

    public static ChatMessage Of(string name, MemberState member, IReadOnlyList<PointsAwarded> awards, TopicIndex topics)
    {
        var title = $"Progress · {name}";
        if (member.Answered.Count == 0)
        {
            return new ChatMessage(title, new Heading(title), new Paragraph(new RichText(
                "Nothing to show yet: answer today's challenge with ", new Code("/challenge"),
                " or take a test with ", new Code("/quiz"), ".")));
        }

        return new ChatMessage(title, [
            new Heading(title),
            new Paragraph(RatingMessages.Line(ShownRating.Of(member.Ability))),
            new Fields(
                new Field("Last challenges", Days(member.Streak)),
                new Field("Streak", StreakLine(member.Streak)),
                new Field("Questions answered", member.Answered.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Field("Points in all", member.PointsInAll.ToString(System.Globalization.CultureInfo.InvariantCulture))),
            .. AwardWords.Lines(awards),
            .. Topics(member, topics),
        ]);
    }

    private static RichText StreakLine(StreakState state)
    {
        var totals = Streak.Totals(state);
        return $"{totals.Length} · longest {totals.Longest} · {StreakMessages.Freezes(totals.Freezes)}";
    }

    private static RichText Days(StreakState state)
    {
        var days = Streak.LastDays(state, Week);
        return days.Count == 0
            ? "none answered yet"
            : $"{days.Count(day => day.IsAnswered)} of the last {days.Count}";
    }

    private static IEnumerable<Block> Topics(MemberState member, TopicIndex index)
    {
        var shown = member.Topics.Where(topic => topic.Value.IsShown).OrderByDescending(topic => topic.Value.Value).ToList();
        if (shown.Count == 0)
        {
            return [new Footnote("Topics appear here after five answers on one of them.")];
        }

        var table = new Table(
            ["Topic", "Answers", "Compared with your rating"],
            [.. shown.Select(topic => (IReadOnlyList<string>)[
                Title(index, topic.Key),
                topic.Value.Answers.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Compared(topic.Value.Value)])]);
        var weakest = TopicStanding.Weakest(member.Topics);
        return [
            table,
            new Footnote(new RichText("Worth practising: ").With([.. weakest.SelectMany((slug, place) =>
                place == 0 ? [new Code($"/quiz {slug}")] : new Inline[] { " and ", new Code($"/quiz {slug}") })])),
        ];
    }

    private static string Title(TopicIndex index, string slug) => index.Find(slug)?.Title ?? slug;

    private static string Compared(double value) => value switch
    {
        > Noticeable => "stronger",
        < -Noticeable => "weaker",
        _ => "as expected",
    };
}
