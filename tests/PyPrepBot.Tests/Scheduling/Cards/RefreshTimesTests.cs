using PyPrepBot.Core.Groups;
using PyPrepBot.Scheduling.Cards;
using Xunit;

namespace PyPrepBot.Tests.Scheduling.Cards;

public sealed class RefreshTimesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly GroupId Group = new("group");
    private static readonly DateOnly Date = new(2026, 11, 24);

    private readonly RefreshTimes _times = new();

    [Fact]
    public void The_first_answer_shows_at_once()
    {
        _times.Request(Group, Date, Now);

        Assert.Equal([(Group, Date)], _times.Take(Now));
        Assert.Equal(Timeout.InfiniteTimeSpan, _times.Wait(Now));
    }

    [Fact]
    public void The_next_answers_show_together_fifteen_seconds_later()
    {
        _times.Request(Group, Date, Now);
        _times.Take(Now);
        _times.Request(Group, Date, Now.AddSeconds(1));
        _times.Request(Group, Date, Now.AddSeconds(9));

        Assert.Empty(_times.Take(Now.AddSeconds(14.999)));
        Assert.Equal(TimeSpan.FromSeconds(5), _times.Wait(Now.AddSeconds(10)));
        Assert.Single(_times.Take(Now.AddSeconds(15)));
        Assert.Empty(_times.Take(Now.AddSeconds(60)));
    }

    [Fact]
    public void However_many_answers_come_a_card_is_drawn_at_most_four_times_a_minute()
    {
        var drawn = 0;
        for (var second = 0; second < 600; second++)
        {
            _times.Request(Group, Date, Now.AddSeconds(second));
            drawn += _times.Take(Now.AddSeconds(second)).Count;
        }

        Assert.Equal(40, drawn);
    }

    [Fact]
    public void Cards_wait_for_themselves_only()
    {
        _times.Request(Group, Date, Now);
        _times.Take(Now);
        _times.Request(Group, Date, Now);
        _times.Request(Group, Date.AddDays(1), Now);

        Assert.Equal([(Group, Date.AddDays(1))], _times.Take(Now));
    }
}
