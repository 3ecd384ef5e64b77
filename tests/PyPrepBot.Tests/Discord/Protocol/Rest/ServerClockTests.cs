using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

public sealed class ServerClockTests : IDisposable
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, 400, TimeSpan.Zero));
    private readonly HttpResponseMessage _response = new();

    [Fact]
    public void Before_the_first_reply_it_is_our_own() => Assert.Equal(_time.GetUtcNow(), new ServerClock(_time).Now);

    [Theory]
    [InlineData("2026-11-22T12:05:00Z", "2026-11-22T12:05:00Z")]
    [InlineData("2026-11-22T11:55:00Z", "2026-11-22T11:55:01Z")]
    public void A_clock_far_off_is_set_to_within_a_second(string date, string now)
    {
        var clock = new ServerClock(_time);
        _response.Headers.Date = DateTimeOffset.Parse(date, null);

        clock.Note(_response.Headers);

        Assert.Equal(DateTimeOffset.Parse(now, null), clock.Now);
    }

    [Fact]
    public void A_clock_within_the_second_is_left_alone()
    {
        var clock = new ServerClock(_time);
        _response.Headers.Date = DateTimeOffset.Parse("2026-11-22T12:00:00Z", null);

        clock.Note(_response.Headers);

        Assert.Equal(_time.GetUtcNow(), clock.Now);
    }

    [Fact]
    public void A_reply_without_a_date_changes_nothing()
    {
        var clock = new ServerClock(_time);

        clock.Note(_response.Headers);

        Assert.Equal(_time.GetUtcNow(), clock.Now);
    }

    public void Dispose() => _response.Dispose();
}
