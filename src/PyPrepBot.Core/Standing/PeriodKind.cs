namespace PyPrepBot.Core.Standing;

/// <summary>How long a board runs.</summary>
public enum PeriodKind
{
    Week,
    Month,
    Season,
    All,
}
