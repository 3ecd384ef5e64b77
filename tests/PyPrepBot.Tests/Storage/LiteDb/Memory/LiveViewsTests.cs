using LiteDB;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb;
using PyPrepBot.Storage.LiteDb.Memory;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb.Memory;

public sealed class LiveViewsTests : IReads
{
    private readonly FakeTimeProvider _time = new();
    private int _scans;

    [Fact]
    public async Task A_view_is_scanned_once()
    {
        var views = new LiveViews(this, _time);

        await ReadAsync(views, "g", "board");
        await ReadAsync(views, "g", "board");

        Assert.Equal(1, _scans);
    }

    [Fact]
    public async Task A_view_nobody_reads_any_more_is_let_go_when_another_is_made()
    {
        var views = new LiveViews(this, _time);
        await ReadAsync(views, "g", "last week");
        _time.Advance(TimeSpan.FromDays(10));
        await ReadAsync(views, "g", "this week");

        await ReadAsync(views, "g", "last week");

        Assert.Equal(3, _scans);
    }

    [Fact]
    public async Task A_view_that_is_read_now_and_then_stays()
    {
        var views = new LiveViews(this, _time);
        for (var week = 0; week < 4; week++)
        {
            await ReadAsync(views, "g", "all time");
            await ReadAsync(views, "g", $"week {week}");
            _time.Advance(TimeSpan.FromDays(7));
        }

        Assert.Equal(5, _scans);
    }

    public Task<T> ReadAsync<T>(Func<ILiteDatabase, T> read, CancellationToken cancellation)
    {
        _scans++;
        return Task.FromResult(read(null!));
    }

    private static Task<IReadOnlyList<Post>> ReadAsync(LiveViews views, string scope, string name) => views.ReadAsync(
        scope, name, _ => new OpenPosts([]), posts => posts.Due(default), TestContext.Current.CancellationToken);
}
