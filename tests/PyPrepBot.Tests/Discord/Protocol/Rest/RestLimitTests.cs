using PyPrepBot.Discord.Protocol.Rest;

namespace PyPrepBot.Tests.Discord.Protocol.Rest;

public sealed class RestLimitTests : IDisposable
{
    private readonly RestStage _stage = new();

    [Fact, Trait("Row", "R02")]
    public async Task A_spent_limit_is_waited_for_and_other_channels_go_on()
    {
        _stage.Discord.Answers(200, "{}", Left(0, "0.25"));
        await _stage.SendAsync(Routes.CreateMessage("1"));

        var same = _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.SendAsync(Routes.CreateMessage("2"));
        await _stage.PassAsync(same);

        Assert.Equal(TimeSpan.Zero, _stage.Between(0, 1));
        Assert.Contains("/channels/2/", _stage.Seen[1].Call, StringComparison.Ordinal);
        Assert.True(_stage.Between(0, 2) >= TimeSpan.FromSeconds(0.25));
    }

    [Fact]
    public async Task A_limit_with_room_left_is_used()
    {
        _stage.Discord.Answers(200, "{}", Left(2, "60"));

        await _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.PassLongAsync(_stage.SendAsync(Routes.CreateMessage("1")));

        Assert.Equal(TimeSpan.Zero, _stage.Between(0, 2));
        Assert.True(_stage.Between(0, 3) >= TimeSpan.FromSeconds(60));
    }

    [Theory, Trait("Row", "R03")]
    [InlineData("2026-11-22T11:55:00Z")]
    [InlineData("2026-11-22T12:05:00Z")]
    public async Task A_wrong_clock_does_not_matter(string reset)
    {
        var epoch = DateTimeOffset.Parse(reset, null).ToUnixTimeSeconds();
        _stage.Discord.Answers(200, "{}", [.. Left(0, "2.5"), ("X-RateLimit-Reset", $"{epoch}.000")]);
        await _stage.SendAsync(Routes.CreateMessage("1"));

        await _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage("1")));

        Assert.InRange(_stage.Between(0, 1), TimeSpan.FromSeconds(2.5), TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Without_a_span_the_moment_counts_by_the_servers_clock()
    {
        (string, string)[] headers = [("X-RateLimit-Limit", "5"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1795348810"),
            ("Date", "Sun, 22 Nov 2026 12:00:00 GMT"), ("X-RateLimit-Bucket", "b")];
        _stage.Time.Advance(TimeSpan.FromMinutes(5));
        _stage.Discord.Answers(200, "{}", headers);
        await _stage.SendAsync(Routes.CreateMessage("1"));

        await _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage("1")));

        Assert.InRange(_stage.Between(0, 1), TimeSpan.FromSeconds(9), TimeSpan.FromSeconds(60));
    }

    [Fact, Trait("Row", "R04")]
    public async Task Routes_of_one_hash_share_a_limit_within_a_channel()
    {
        _stage.Discord.Answers(200, "{}", Left(4, "9")).Answers(200, "{}", Left(4, "9")).Answers(200, "{}", Left(0, "3"));
        await _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.SendAsync(Routes.EditMessage("1", "9"));
        await _stage.SendAsync(Routes.EditMessage("1", "9"));

        var same = _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.SendAsync(Routes.CreateMessage("2"));
        await _stage.PassAsync(same);

        Assert.Contains("/channels/2/", _stage.Seen[3].Call, StringComparison.Ordinal);
        Assert.True(_stage.Between(2, 4) >= TimeSpan.FromSeconds(3));
    }

    [Fact, Trait("Row", "R05")]
    public async Task A_change_of_hash_lets_those_who_wait_move_on()
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _stage.Discord.Answers(200, "{}", Left(1, "3600", "old")).AnswersAfter(go.Task, 204, Left(5, "2", "new"));
        await _stage.SendAsync(Routes.CreateMessage("1"));
        var slow = _stage.SendAsync(Routes.CreateMessage("1"));
        var waiting = Enumerable.Range(0, 4).Select(_ => _stage.SendAsync(Routes.CreateMessage("1"))).ToList();

        go.SetResult();
        await slow;
        await _stage.PassAsync(Task.WhenAll(waiting).ContinueWith(all => all.Result[0], TaskScheduler.Default));

        Assert.Equal(6, _stage.Seen.Count);
        Assert.True(_stage.Between(0, 5) < TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task What_the_new_hash_says_counts_at_once()
    {
        _stage.Discord.Answers(200, "{}", Left(4, "9", "old")).Answers(200, "{}", Left(0, "5", "new"));
        await _stage.SendAsync(Routes.CreateMessage("1"));
        await _stage.SendAsync(Routes.CreateMessage("1"));

        await _stage.PassAsync(_stage.SendAsync(Routes.CreateMessage("1")));

        Assert.True(_stage.Between(1, 2) >= TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task An_unknown_limit_lets_one_through_at_a_time()
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _stage.Discord.AnswersAfter(go.Task, 204);
        var first = _stage.SendAsync(Routes.CreateMessage("1"));
        var second = _stage.SendAsync(Routes.CreateMessage("1"));
        var before = _stage.Seen.Count;

        go.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal((1, 2), (before, _stage.Seen.Count));
    }

    [Fact]
    public async Task A_caller_who_gives_up_leaves_the_line_to_the_next()
    {
        _stage.Discord.Answers(200, "{}", Left(0, "5"));
        await _stage.SendAsync(Routes.CreateMessage("1"));
        using var giveUp = new CancellationTokenSource();
        var given = _stage.Rest.SendAsync(Routes.CreateMessage("1"), null, [], giveUp.Token);
        var next = _stage.SendAsync(Routes.CreateMessage("1"));

        await giveUp.CancelAsync();
        await _stage.PassAsync(next);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.Equal(2, _stage.Seen.Count);
    }

    [Fact, Trait("Row", "R19")]
    public async Task No_second_sees_more_than_fifty_requests_with_the_bots_token()
    {
        var calls = Enumerable.Range(0, 3000).Select(number => _stage.SendAsync(Routes.CreateMessage($"{number}"))).ToList();

        await _stage.PassAsync(Task.WhenAll(calls).ContinueWith(all => all.Result[0], TaskScheduler.Default));

        var times = _stage.Seen.Select(seen => seen.At).Order().ToList();
        Assert.Equal(3000, times.Count);
        Assert.All(times.Skip(50).Zip(times), pair => Assert.True(pair.First - pair.Second > TimeSpan.FromSeconds(1)));
    }

    public void Dispose() => _stage.Dispose();

    private static (string, string)[] Left(int remaining, string resetAfter, string bucket = "b") =>
    [
        ("X-RateLimit-Limit", "5"),
        ("X-RateLimit-Remaining", $"{remaining}"),
        ("X-RateLimit-Reset-After", resetAfter),
        ("X-RateLimit-Bucket", bucket),
    ];
}
