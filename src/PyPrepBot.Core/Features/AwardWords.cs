using System.Globalization;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;

namespace PyPrepBot.Core.Features;

/// <summary>Lines about points that a moderator gave.</summary>
internal static class AwardWords
{
    private const int Shown = 5;

    /// <summary>The awards of a member that stand, newest first.</summary>
    public static IReadOnlyList<PointsAwarded> Standing(IReadOnlyList<PointsAwarded> all, MemberId member)
    {
        var undone = all.Select(award => award.Undoes).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(award => award.Member == member && award.Undoes is null && !undone.Contains(award.Key))];
    }

    public static IEnumerable<Block> Lines(IReadOnlyList<PointsAwarded> standing) => standing
        .Take(Shown)
        .Select(award => (Block)new Paragraph(new RichText("Award: ", new Bold(Points(award.Points)), $" · {award.Reason}")));

    public static string Points(int points) => points == 1 ? "1 point" : $"{points.ToString(CultureInfo.InvariantCulture)} points";
}
