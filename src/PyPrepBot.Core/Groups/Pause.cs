namespace PyPrepBot.Core.Groups;

/// <summary>A vacation, both days included: its challenges neither count nor break a streak.</summary>
public sealed record Pause(DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly date) => From <= date && date <= To;
}
