using LiteDB;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;
using PyPrepBot.Storage.LiteDb.Memory;

namespace PyPrepBot.Storage.LiteDb.Stores;

internal sealed class LiteOutbox(LiteConnection connection) : IOutbox
{
    public Task<bool> EnqueueAsync(Post post, CancellationToken cancellation) => connection.WriteLogAsync(
        transaction =>
        {
            if (Find(transaction.Database, post) is not null) return false;
            transaction.Put(post);
            return true;
        },
        cancellation);

    public Task<bool> EnqueueAgainAsync(Post post, CancellationToken cancellation) => connection.WriteLogAsync(
        transaction =>
        {
            if (Find(transaction.Database, post) is { State: not PostState.Dropped }) return false;
            transaction.Put(post);
            return true;
        },
        cancellation);

    public Task MoveAsync(GroupId group, ChannelRef from, ChannelRef to, CancellationToken cancellation) => connection.WriteLogAsync(
        transaction =>
        {
            var posts = transaction.Database.RowsUnder(Collections.Posts, Key.Prefix(group)).Select(PostDocument.Read);
            foreach (var post in posts.Where(post => post.Channel == from).ToList())
            {
                transaction.Database.Delete(Collections.Posts, Key.Post(post));
                transaction.Put(post.MovedTo(to));
            }

            return true;
        },
        cancellation);

    public Task<IReadOnlyList<Post>> DueAsync(DateTimeOffset now, CancellationToken cancellation) =>
        connection.Views.ReadAsync(LiveViews.Everywhere, nameof(OpenPosts), OpenPosts.Scan, posts => posts.Due(now), cancellation);

    public Task BeginAsync(Post post, CancellationToken cancellation) => ChangeAsync(
        post, kept => IsOver(kept) ? kept : kept with { State = PostState.Sending, Tries = kept.Tries + 1 }, cancellation);

    // Also when it was dropped in between: it is there for everybody to see.
    public Task PostedAsync(Post post, MessageRef message, CancellationToken cancellation) =>
        ChangeAsync(post, kept => kept with { State = PostState.Posted, Message = message }, cancellation);

    public Task DropAsync(Post post, CancellationToken cancellation) =>
        ChangeAsync(post, kept => IsOver(kept) ? kept : kept with { State = PostState.Dropped }, cancellation);

    public Task<IReadOnlyList<Post>> FindAsync(GroupId group, PostKind kind, DateOnly date, CancellationToken cancellation) =>
        connection.ReadAsync<IReadOnlyList<Post>>(
            database => [.. database.RowsUnder(Collections.Posts, Key.Posts(group, date, kind)).Select(PostDocument.Read)], cancellation);

    private static bool IsOver(Post post) => post.State is PostState.Posted or PostState.Dropped;

    private static Post? Find(ILiteDatabase database, Post post) =>
        database.Row(Collections.Posts, Key.Post(post)) is { } document ? PostDocument.Read(document) : null;

    // The row decides, not the caller's copy of it, which may be older.
    private Task<bool> ChangeAsync(Post post, Func<Post, Post> change, CancellationToken cancellation) => connection.WriteLogAsync(
        transaction =>
        {
            var kept = Find(transaction.Database, post) ?? post;
            var changed = change(kept);
            if (changed != kept) transaction.Put(changed);
            return true;
        },
        cancellation);
}
