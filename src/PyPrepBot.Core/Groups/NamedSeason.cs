namespace PyPrepBot.Core.Groups;

/// <summary>A stretch of whole weeks with a name, whose points make a board of their own.</summary>
/// <param name="Name">As its moderators call it.</param>
/// <param name="First">The Monday it begins on.</param>
/// <param name="Last">The Sunday it ends on; null while nobody ended it.</param>
public sealed record NamedSeason(string Name, DateOnly First, DateOnly? Last)
{
    /// <summary>As far back as members' points by week are kept: a season ends by itself then.</summary>
    public const int MostWeeks = 14;

    /// <summary>The last day that counts, as things stand.</summary>
    public DateOnly EndsOn => Last ?? First.AddDays((7 * MostWeeks) - 1);

    public bool IsRunning(DateOnly today) => First <= today && today <= EndsOn;

    public bool IsOver(DateOnly today) => EndsOn < today;
}
