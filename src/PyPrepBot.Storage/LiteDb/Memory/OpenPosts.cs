using LiteDB;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>The posts that are neither posted nor dropped: a few among all there ever were.</summary>
internal sealed class OpenPosts(Dictionary<string, Post> posts) : IView
{
    public static OpenPosts Scan(ILiteDatabase database)
    {
        var posts = database.GetCollection(Collections.Posts).FindAll().Select(PostDocument.Read).Where(IsOpen);
        return new OpenPosts(posts.ToDictionary(post => post.Slot, StringComparer.Ordinal));
    }

    public IReadOnlyList<Post> Due(DateTimeOffset now) =>
        [.. posts.Values.Where(post => post.DueAt <= now).OrderBy(post => post.DueAt).ThenBy(post => post.Slot, StringComparer.Ordinal)];

    public void Follow(Changes changes)
    {
        foreach (var post in changes.Posts)
        {
            if (IsOpen(post)) posts[post.Slot] = post;
            else posts.Remove(post.Slot);
        }
    }

    private static bool IsOpen(Post post) => post.State is PostState.Pending or PostState.Sending;
}
