namespace PyPrepBot.Core.Groups;

/// <summary>Dates in a row, both ends included.</summary>
public readonly record struct DateRange(DateOnly First, DateOnly Last)
{
    /// <summary>Without an end: until somebody says otherwise.</summary>
    public static DateRange From(DateOnly first) => new(first, DateOnly.MaxValue);

    public bool IsEndless => Last == DateOnly.MaxValue;

    public bool Has(DateOnly date) => First <= date && date <= Last;

    /// <summary>Whether it is a pause that somebody may end today: one made after the day's challenge was posted begins tomorrow.</summary>
    public bool IsPauseOn(DateOnly today) => First < Last && First <= today.AddDays(1) && today <= Last;
}
