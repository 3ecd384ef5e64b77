namespace PyPrepBot.Core.Features.ScheduleBoard;

/// <summary>Two options of which a typed line gives the first one all: <c>gil-003 2026-12-24</c>.</summary>
internal static class TwoWords
{
    /// <returns>Null when there is nothing at all.</returns>
    public static (string First, string? Second)? Of(string? first, string? second)
    {
        if (first is null)
        {
            return null;
        }

        var blank = first.IndexOf(' ', StringComparison.Ordinal);
        return second is not null || blank < 0 ? (first, second) : (first[..blank], first[(blank + 1)..].Trim());
    }
}
