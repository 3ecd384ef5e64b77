using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class IdentifyPaceTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly SessionStartLimit Plenty = new(1000, 1000, TimeSpan.FromHours(24), 1);

    [Fact, Trait("Row", "G30")]
    public void The_first_ten_of_an_hour_do_not_wait() => Assert.Equal(TimeSpan.Zero, Wait(Plenty, Spent(9, TimeSpan.FromMinutes(1))));

    [Fact, Trait("Row", "G30")]
    public void Then_there_are_two_minutes_from_one_to_the_next()
    {
        var spent = Spent(10, TimeSpan.FromMinutes(1));

        Assert.Equal(TimeSpan.FromMinutes(1), Wait(Plenty, spent));
        Assert.Equal(TimeSpan.Zero, IdentifyPace.Wait(Plenty, spent, shards: 2, Now));
    }

    [Fact, Trait("Row", "G30")]
    public void A_day_of_crashes_stays_far_below_the_thousand()
    {
        var (now, spent) = (Now, new List<DateTimeOffset>());
        while (now < Now + TimeSpan.FromHours(24))
        {
            now += IdentifyPace.Wait(Plenty, spent, 1, now);
            spent.Add(now);
        }

        Assert.InRange(spent.Count, 100, 800);
    }

    [Fact, Trait("Row", "G29")]
    public void With_none_left_it_waits_for_the_reset() =>
        Assert.Equal(TimeSpan.FromMinutes(7), Wait(Plenty with { Remaining = 0, ResetAfter = TimeSpan.FromMinutes(7) }, []));

    [Fact]
    public void With_few_left_they_are_spread_over_the_time_to_the_reset()
    {
        var limit = new SessionStartLimit(1000, 49, TimeSpan.FromMinutes(500), 1);

        Assert.Equal(TimeSpan.FromMinutes(9), Wait(limit, [Now - TimeSpan.FromMinutes(1)]));
        Assert.Equal(TimeSpan.Zero, Wait(limit, [Now - TimeSpan.FromMinutes(10)]));
    }

    [Fact]
    public void What_was_counted_here_weighs_when_Discord_counts_otherwise() =>
        Assert.Equal(20, IdentifyPace.Left(Plenty, Spent(980, TimeSpan.FromSeconds(60))));

    [Fact]
    public void A_clock_set_back_does_not_stop_the_bot_for_hours() =>
        Assert.Equal(TimeSpan.FromMinutes(2), Wait(Plenty, [.. Enumerable.Repeat(Now + TimeSpan.FromHours(9), 10)]));

    private static TimeSpan Wait(SessionStartLimit limit, IReadOnlyList<DateTimeOffset> spent) => IdentifyPace.Wait(limit, spent, 1, Now);

    // The last one a gap ago.
    private static List<DateTimeOffset> Spent(int count, TimeSpan gap) =>
        [.. Enumerable.Range(1, count).Select(index => Now - (gap * index)).Order()];
}
