using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Log;
using PyPrepBot.Storage.LiteDb.Memory;
using PyPrepBot.Tests.Stores;
using Xunit;

namespace PyPrepBot.Tests.Storage.LiteDb.Memory;

public sealed class LiveViewTests
{
    private static readonly Post Card = Some.Post(PostKind.Card, Some.Monday);

    private readonly Queue<TaskCompletionSource<OpenPosts>> _scans = new([new(), new(), new()]);
    private readonly List<TaskCompletionSource<OpenPosts>> _begun = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_committed_during_the_scan_is_seen_after_it()
    {
        var view = View();
        var reading = ReadAsync(view);
        await Begun(1);
        view.Follow(new Changes { Posts = [Card] });
        view.Follow(new Changes { Posts = [Card with { State = PostState.Dropped }] });
        view.Follow(new Changes { Posts = [Card with { Channel = new ChannelRef(Platform.Slack, "T", "C") }] });

        _begun[0].SetResult(new OpenPosts(new Dictionary<string, Post> { [Card.Slot] = Card }));

        Assert.Equal([Platform.Slack], (await reading).Select(post => post.Channel.Platform));
    }

    [Fact]
    public async Task Many_readers_wait_for_one_scan()
    {
        var view = View();
        var readings = Enumerable.Range(0, 8).Select(_ => ReadAsync(view)).ToList();
        await Begun(1);
        _begun[0].SetResult(Empty());

        await Task.WhenAll(readings);

        Assert.Single(_begun);
    }

    [Fact]
    public async Task A_scan_of_what_was_made_anew_in_the_meantime_is_done_again()
    {
        var view = View();
        var reading = ReadAsync(view);
        await Begun(1);
        view.Forget();
        _begun[0].SetResult(new OpenPosts(new Dictionary<string, Post> { [Card.Slot] = Card }));
        await Begun(2);
        _begun[1].SetResult(Empty());

        Assert.Empty(await reading);
    }

    [Fact]
    public async Task After_a_scan_that_failed_the_next_reader_begins_another()
    {
        var view = View();
        var reading = ReadAsync(view);
        await Begun(1);
        _begun[0].SetException(new IOException("gone"));
        await Assert.ThrowsAsync<IOException>(() => reading);

        var again = ReadAsync(view);
        await Begun(2);
        view.Follow(new Changes { Posts = [Card] });
        _begun[1].SetResult(Empty());

        Assert.Equal([Card], await again);
    }

    private static OpenPosts Empty() => new([]);

    private static Task<IReadOnlyList<Post>> ReadAsync(LiveView<OpenPosts> view) => view.ReadAsync(posts => posts.Due(Some.Noon), Stop);

    private LiveView<OpenPosts> View() => new(Scan, new FakeTimeProvider());

    private Task<OpenPosts> Scan()
    {
        lock (_scans)
        {
            _begun.Add(_scans.Dequeue());
            return _begun[^1].Task;
        }
    }

    private async Task Begun(int count)
    {
        while (!IsBegun()) await Task.Yield();

        bool IsBegun()
        {
            lock (_scans) return _begun.Count >= count;
        }
    }
}
