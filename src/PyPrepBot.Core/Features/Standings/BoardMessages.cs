using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Features.Standings;

/// <summary>The words of the boards. Nobody is shown as last.</summary>
internal static class BoardMessages
{
    private static readonly IReadOnlyList<string> ByPoints = ["Place", "Name", "Points", "Answered"];
    private static readonly IReadOnlyList<string> ByMean = ["Place", "Name", "Points a challenge", "Answered"];

    /// <param name="season">The name of the season, where the period is one.</param>
    public static ChatMessage Board(Period period, BoardView board, MemberId reader, string? season = null)
    {
        var title = $"Leaderboard · {(season is null ? Name(period) : $"{season} · {Days(period)}")}";
        return board.Members == 0
            ? new ChatMessage(title, [
                new Heading(title), new Paragraph(Empty(period)), .. board.Own is null ? [] : OwnPlace(period, board, reader)])
            : new ChatMessage(title, [
                new Heading(title),
                Rows(period, board.Top.Rows, reader),
                .. More(board.Top),
                .. OwnPlace(period, board, reader),
            ]);
    }

    public static ChatMessage Weekly(Period week, BoardView board, IReadOnlyList<ImprovementRow> improved)
    {
        var title = $"The week · {Name(week)}";
        if (board.Members == 0)
        {
            return new ChatMessage(
                title, new Heading(title), new Paragraph("A quiet week: nobody answered. The next challenge is a fresh start."));
        }

        return new ChatMessage(title, [
            new Heading(title),
            Rows(week, board.Top.Rows, reader: null),
            .. More(board.Top),
            .. improved.Count > 0
                ? [new Paragraph(new RichText(
                    "Most improved: ", new Bold(string.Join(", ", improved.Select(row => row.Improvement.Name))), "."))]
                : (Block[])[],
            new Paragraph(board.Members == 1 ? "1 member took part." : $"{board.Members} members took part."),
            new Footnote(new RichText(new Code("/leaderboard"), " shows your own place, ", new Code("/progress"), " how you are doing.")),
        ]);
    }

    public static ChatMessage Recap(string season, Period period, BoardView board)
    {
        var title = $"The season is over · {season} · {Days(period)}";
        return board.Members == 0
            ? new ChatMessage(title, new Heading(title), new Paragraph("A quiet season: nobody answered. The next one is a fresh start."))
            : new ChatMessage(title, [
                new Heading(title),
                Rows(period, board.Top.Rows, reader: null),
                .. More(board.Top),
                new Paragraph(board.Members == 1 ? "1 member took part." : $"{board.Members} members took part. Thank you all!"),
            ]);
    }

    private static Table Rows(Period period, IReadOnlyList<BoardRow> rows, MemberId? reader)
    {
        var marked = rows
            .Select((row, index) => (row, index))
            .Where(pair => pair.row.Entry.Member == reader)
            .Select(pair => (int?)pair.index);
        return new Table(
            period.Kind == PeriodKind.All ? ByMean : ByPoints,
            [.. rows.Select(row => (IReadOnlyList<string>)[
                Text(row.Rank), row.Entry.Name, Score(period, row.Entry.Tally), Text(row.Entry.Tally.Answered)])],
            marked.FirstOrDefault());
    }

    private static IEnumerable<Block> More(BoardTop top) => top.MoreTied > 0
        ? [new Footnote(top.MoreTied == 1 ? "One more shares the last place shown." : $"{top.MoreTied} more share the last place shown.")]
        : [];

    private static IEnumerable<Block> OwnPlace(Period period, BoardView board, MemberId reader)
    {
        if (board.Own is not { } place)
        {
            yield return new Footnote(period.Kind == PeriodKind.All
                ? $"You are listed here from {BoardOrder.ByMean.LeastAnswers} answered challenges on."
                : "You have no points here yet. Today's challenge is a start: /challenge.");
            yield break;
        }

        if (board.Top.Rows.Any(row => row.Entry.Member == reader))
        {
            yield break;
        }

        // Only a place that stands beside the board has no neighbours though others are on it.
        var isUnlisted = place is { Above: [], Below: [] } && !board.Top.Rows.Any(row => row.Entry.Member == reader);
        yield return new Paragraph(isUnlisted ? "Your place, which only you see:" : "Your place:");
        yield return Rows(period, [.. place.Above, place.Own, .. place.Below], reader);
    }

    private static string Empty(Period period) => period.Kind == PeriodKind.All
        ? $"Nobody has answered {BoardOrder.ByMean.LeastAnswers} challenges yet. From then on, points a challenge decide."
        : "Nobody has any points yet. Today's challenge is a start: /challenge.";

    private static string Name(Period period) => period.Kind switch
    {
        PeriodKind.Week => Days(period),
        PeriodKind.Month => period.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        PeriodKind.Season => $"season {period.Key}",
        _ => "all time",
    };

    private static string Days(Period period) => $"{Day(period.First)} to {Day(period.Last)}";

    private static string Day(DateOnly date) => date.ToString("d MMM", CultureInfo.InvariantCulture);

    private static string Score(Period period, Tally tally) => period.Kind == PeriodKind.All
        ? ((double)tally.Points / tally.Answered).ToString("0.0", CultureInfo.InvariantCulture)
        : Text(tally.Points);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
