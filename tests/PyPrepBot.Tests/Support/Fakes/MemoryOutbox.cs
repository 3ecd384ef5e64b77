using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

internal sealed class MemoryOutbox(CrashPoint crash) : IOutbox
{
    private readonly Dictionary<string, Post> _posts = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public IReadOnlyList<Post> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _posts.Values];
            }
        }
    }

    public int Reads { get; private set; }

    public Task<bool> EnqueueAsync(Post post, CancellationToken cancellation)
    {
        crash.Pass();
        var isNew = Add(post);
        crash.Pass(CrashStep.Queued);
        return Task.FromResult(isNew);
    }

    public bool Add(Post post)
    {
        lock (_lock)
        {
            return _posts.TryAdd(post.Slot, post);
        }
    }

    public Task<bool> EnqueueAgainAsync(Post post, CancellationToken cancellation)
    {
        lock (_lock)
        {
            var isFree = _posts.GetValueOrDefault(post.Slot) is null or { State: PostState.Dropped };
            _posts[post.Slot] = isFree ? post : _posts[post.Slot];
            return Task.FromResult(isFree);
        }
    }

    public Task MoveAsync(GroupId group, ChannelRef from, ChannelRef to, CancellationToken cancellation)
    {
        lock (_lock)
        {
            foreach (var post in _posts.Values.Where(post => post.Group == group && post.Channel == from).ToList())
            {
                _posts[post.Slot] = post.MovedTo(to);
            }
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Post>> DueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        crash.Pass();
        Reads++;
        return Task.FromResult<IReadOnlyList<Post>>(
            [.. All.Where(post => post.DueAt <= now && post.State is PostState.Pending or PostState.Sending).OrderBy(post => post.DueAt)]);
    }

    public Task BeginAsync(Post post, CancellationToken cancellation)
    {
        crash.Pass(CrashStep.Beginning);
        Change(post, row => row with { State = PostState.Sending, Tries = row.Tries + 1 });
        crash.Pass(CrashStep.Begun);
        return Task.CompletedTask;
    }

    public Task PostedAsync(Post post, MessageRef message, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        crash.Pass();
        Change(post, row => row with { State = PostState.Posted, Message = message });
        crash.Pass(CrashStep.Recorded);
        return Task.CompletedTask;
    }

    public Task DropAsync(Post post, CancellationToken cancellation)
    {
        crash.Pass();
        Change(post, row => row with { State = PostState.Dropped });
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<Post>> FindAsync(GroupId group, PostKind kind, DateOnly date, CancellationToken cancellation)
    {
        crash.Pass();
        return Task.FromResult<IReadOnlyList<Post>>(
            [.. All.Where(post => post.Group == group && post.Kind == kind && post.Date == date)]);
    }

    private void Change(Post post, Func<Post, Post> change)
    {
        lock (_lock)
        {
            _posts[post.Slot] = change(_posts[post.Slot]);
        }
    }
}
