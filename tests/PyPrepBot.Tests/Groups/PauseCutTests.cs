using PyPrepBot.Core.Groups;

namespace PyPrepBot.Tests.Groups;

public sealed class PauseCutTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Theory]
    [InlineData(-3, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(9, 6)]
    public void Whoever_is_back_keeps_the_days_before(int back, int left)
    {
        var pause = new Pause(Monday, Monday.AddDays(5));

        var kept = PauseRules.Cut([pause], Monday.AddDays(back)).SingleOrDefault();

        Assert.Equal(left, kept is null ? 0 : kept.To.DayNumber - kept.From.DayNumber + 1);
    }
}
