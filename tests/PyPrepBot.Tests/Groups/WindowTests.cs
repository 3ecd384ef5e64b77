using PyPrepBot.Core.Groups;
using Xunit;

namespace PyPrepBot.Tests.Groups;

public sealed class WindowTests
{
    private static readonly DateTimeOffset Opens = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private static readonly Window Day = new(Opens, Opens.AddHours(24));

    [Theory]
    [InlineData(-1, true, true)]
    [InlineData(0, false, true)]
    [InlineData(3_000, false, true)]
    [InlineData(3_001, false, false)]
    [InlineData(-86_400_000, true, true)]
    [InlineData(-86_400_001, false, false)]
    public void A_window_ends_just_before_its_close_and_accepts_for_three_seconds_more(int milliseconds, bool contains, bool accepts)
    {
        var instant = Day.Closes.AddMilliseconds(milliseconds);

        Assert.Equal((contains, accepts), (Day.Contains(instant), Day.Accepts(instant)));
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(43_199, true)]
    [InlineData(43_200, false)]
    [InlineData(86_400, false)]
    public void A_missed_post_is_made_up_for_in_the_first_half(int seconds, bool isAllowed) =>
        Assert.Equal(isAllowed, ChallengeWindows.IsMakeUpAllowed(Day, Opens.AddSeconds(seconds)));

    [Theory]
    [InlineData(360, false)]
    [InlineData(361, true)]
    public void More_than_a_quarter_out_of_reach_voids_the_day(int minutes, bool isVoid) =>
        Assert.Equal(isVoid, ChallengeWindows.IsVoidByOutage(Day, TimeSpan.FromMinutes(minutes)));
}
