using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>The order in which a channel reads its posts when several are due: as they would have come had nothing been late.</summary>
internal static class PostOrder
{
    public static IEnumerable<Post> Sort(IEnumerable<Post> posts) =>
        posts.OrderBy(About).ThenBy(Rank).ThenBy(post => post.DueAt).ThenBy(post => post.Slot, StringComparer.Ordinal);

    // A board is about the week that ended: it comes after that week's last answer and before the next week's first card.
    private static DateOnly About(Post post) => post.Kind == PostKind.Board ? post.Date.AddDays(7) : post.Date;

    private static int Rank(Post post) => post.Kind switch
    {
        PostKind.Board => 0,
        PostKind.Card => 1,
        PostKind.Correction => 3,
        _ => 2,
    };
}
