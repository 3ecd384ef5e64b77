using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class SeasonListTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Thursday = Monday.AddDays(3);

    private static SeasonList Running => SeasonList.None.Start("Winter", Thursday);

    [Fact]
    public void A_season_begins_with_its_week() => Assert.Equal(Monday, Assert.Single(Running).First);

    [Fact]
    public void It_ends_with_its_week_and_is_kept() =>
        Assert.Equal(new NamedSeason("Winter", Monday, Monday.AddDays(13)), Assert.Single(Running.End(Monday.AddDays(8))));

    [Fact]
    public void The_next_one_never_shares_a_week_with_it() =>
        Assert.Equal(Monday.AddDays(7), Running.End(Thursday).Start("Spring", Thursday)[1].First);

    [Fact]
    public void One_that_has_not_begun_is_called_off()
    {
        var ended = Running.End(Thursday);
        var planned = new SeasonList([.. ended, new NamedSeason("Spring", Monday.AddDays(14), null)]);

        Assert.Equal(ended, planned.End(Monday.AddDays(8)));
    }

    [Fact]
    public void After_fourteen_weeks_it_ends_by_itself()
    {
        Assert.True(Running[0].IsRunning(Monday.AddDays(97)));
        Assert.Null(Running.Current(Monday.AddDays(98)));
    }
}
