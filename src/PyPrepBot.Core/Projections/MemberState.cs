using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Standing;

namespace PyPrepBot.Core.Projections;

/// <summary>All that the log says of one member in one group.</summary>
public sealed record MemberState(GroupId Group, MemberId Member)
{
    public StreakState Streak { get; init; } = StreakState.New;

    /// <summary>Points by period key, such as <c>2026-W47</c>; old weeks and months are dropped, the log still has them.</summary>
    public IReadOnlyDictionary<string, Tally> Periods { get; init; } = new Dictionary<string, Tally>();

    /// <summary>Points since the first day.</summary>
    public int PointsInAll => PointsIn(Period.Of(PeriodKind.All, default));

    public Gaussian Ability { get; init; } = Learning.Ability.Start;

    /// <summary>The last day with an answer that moved the rating.</summary>
    public DateOnly? RatedOn { get; init; }

    public int RatedAnswers { get; init; }

    /// <summary>The rating at the end of each rated day of the last weeks, oldest first.</summary>
    public IReadOnlyList<RatedDay> History { get; init; } = [];

    /// <summary>First answers by topic slug.</summary>
    public IReadOnlyDictionary<string, TopicStanding> Topics { get; init; } = new Dictionary<string, TopicStanding>();

    /// <summary>Ids of all questions answered, in the order of the first answers.</summary>
    public IReadOnlyList<string> Answered { get; init; } = [];

    /// <summary>Completed rated tests by week key, for the bonus of the first two.</summary>
    public IReadOnlyDictionary<string, int> TestsByWeek { get; init; } = new Dictionary<string, int>();

    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Of a person with two accounts: the one with which each challenge was answered, by its date.</summary>
    public IReadOnlyDictionary<DateOnly, MemberId> AnsweredAs { get; init; } = new Dictionary<DateOnly, MemberId>();

    /// <summary>The last day with any answer.</summary>
    public DateOnly? ActiveOn { get; init; }

    public int PointsIn(Period period) => Periods.GetValueOrDefault(period.Key).Points;
}
