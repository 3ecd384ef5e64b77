using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Discord.Protocol.Rest;
using PyPrepBot.Discord.Protocol.Rest.Limits;

namespace PyPrepBot.Tests.Discord.Protocol.Rest.Limits;

public sealed class BucketsTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Limits_that_are_over_are_forgotten()
    {
        var buckets = new Buckets(_time);

        foreach (var number in Enumerable.Range(0, 20_000))
            await VisitAsync(buckets, Routes.Callback("1", $"t{number}", withResponse: false), default);

        Assert.InRange(buckets.Count, 1, 2000);
    }

    [Fact]
    public async Task A_limit_that_still_runs_is_not_forgotten()
    {
        var buckets = new Buckets(_time);
        await VisitAsync(buckets, Routes.GetChannel("spent"), new RateHeaders("b", 1, 0, TimeSpan.FromHours(1), null, false, false));
        foreach (var number in Enumerable.Range(0, 20_000))
            await VisitAsync(buckets, Routes.GetChannel($"{number}"), default);

        var again = buckets.EnterAsync(Routes.GetChannel("spent"), TestContext.Current.CancellationToken).AsTask();
        var isHeldBack = !again.IsCompleted;
        _time.Advance(TimeSpan.FromHours(1));
        await again.WaitAsync(TestContext.Current.CancellationToken);

        Assert.True(isHeldBack);
    }

    [Fact]
    public async Task A_request_that_fails_in_a_new_window_makes_room_again()
    {
        var buckets = new Buckets(_time);
        await VisitAsync(buckets, Routes.Me, new RateHeaders("b", 1, 0, TimeSpan.FromSeconds(1), null, false, false));
        _time.Advance(TimeSpan.FromSeconds(1));

        await VisitAsync(buckets, Routes.Me, default);
        var next = buckets.EnterAsync(Routes.Me, TestContext.Current.CancellationToken);

        Assert.True(next.IsCompleted);
    }

    [Fact]
    public async Task No_more_than_the_limit_are_under_way_when_a_window_is_over()
    {
        var buckets = new Buckets(_time);
        await VisitAsync(buckets, Routes.Me, new RateHeaders("b", 3, 0, TimeSpan.FromSeconds(1), null, false, false));
        _time.Advance(TimeSpan.FromSeconds(1));

        var visits = Enumerable.Range(0, 5).Select(_ => buckets.EnterAsync(Routes.Me, TestContext.Current.CancellationToken)).ToList();

        Assert.Equal(3, visits.Count(visit => visit.IsCompleted));
    }

    private static async Task VisitAsync(Buckets buckets, RestRoute route, RateHeaders headers) =>
        buckets.Leave(await buckets.EnterAsync(route, TestContext.Current.CancellationToken), route, headers);
}
