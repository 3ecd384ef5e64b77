namespace PyPrepBot.Core.Groups;

/// <summary>The time in which a challenge counts: <c>[Opens, Closes)</c> in UTC.</summary>
public readonly record struct Window(DateTimeOffset Opens, DateTimeOffset Closes)
{
    /// <summary>A click made in time may arrive a little late.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    public TimeSpan Length => Closes - Opens;

    public bool Contains(DateTimeOffset instant) => Opens <= instant && instant < Closes;

    /// <summary>Whether an answer received at that instant still counts.</summary>
    public bool Accepts(DateTimeOffset instant) => Opens <= instant && instant <= Closes + Grace;
}
