using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.DailyChallenge;

/// <summary>One post for each room of a group that posts reach.</summary>
internal static class RoomPosts
{
    private const int RevealDays = 2;

    public static IReadOnlyList<Post> Of(StudyGroup group, PostKind kind, DateOnly date, DateTimeOffset due, DateTimeOffset expires) =>
        [.. group.PostingRooms.Select(room => new Post(group.Id, kind, date, room.Channel, due) { ExpiresAt = expires })];

    /// <summary>The answer goes where the question was; a room that was linked since has never heard of it.</summary>
    public static IReadOnlyList<Post> Reveals(StudyGroup group, Challenge challenge, IReadOnlyList<Post> cards, DateTimeOffset now)
    {
        var strangers = group.Linked.Where(room => !Has(cards, room.Channel)).Select(room => room.Channel);
        return [.. Of(group, PostKind.Reveal, challenge.Date, now, now.AddDays(RevealDays)).ExceptBy(strangers, post => post.Channel)];
    }

    /// <summary>Whether a room has the post, or will have it; in the channel it had before perhaps.</summary>
    public static bool Has(IReadOnlyList<Post> posts, ChannelRef channel) => posts.Any(post =>
        post.Channel.Platform == channel.Platform && post.Channel.Space == channel.Space && post.State != PostState.Dropped);
}
