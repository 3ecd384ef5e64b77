using LiteDB;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;
using PyPrepBot.Storage.LiteDb.Documents;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Stores;

/// <summary>A challenge's way from planned to closed or void: its document, the event and the posts in one transaction.</summary>
internal static class ChallengeSteps
{
    private const string Count = "opened";

    public static Challenge? Find(ILiteDatabase database, GroupId group, DateOnly date) =>
        database.Row(Collections.Challenges, Key.Day(group, date)) is { } document ? ChallengeDocument.Read(document) : null;

    public static Challenge Open(LogTransaction transaction, ChallengeOpened opened, Challenge challenge, IReadOnlyList<Post> posts)
    {
        var standing = Find(transaction.Database, challenge.Group, challenge.Date);
        if (standing is { Status: not ChallengeStatus.Planned }) return standing;

        transaction.Append(opened);
        var open = challenge with
        {
            Status = ChallengeStatus.Open,
            // What was promised when it was planned holds, whatever became of the group's schedule since.
            Window = standing?.Window ?? challenge.Window,
            ClosesOn = standing?.ClosesOn ?? challenge.ClosesOn,
            Number = NextNumber(transaction.Database, challenge.Group),
        };
        Save(transaction.Database, open);
        Queue(transaction, posts);
        return open;
    }

    public static bool Close(LogTransaction transaction, ChallengeClosed closed, IReadOnlyList<Post> posts)
    {
        if (Find(transaction.Database, closed.Group, closed.Date) is not { Status: ChallengeStatus.Open } open) return false;

        transaction.Append(closed);
        Save(transaction.Database, open with { Status = ChallengeStatus.Closed });
        Queue(transaction, posts);
        return true;
    }

    public static bool Void(LogTransaction transaction, ChallengeVoided voided, Challenge challenge)
    {
        var standing = Find(transaction.Database, voided.Group, voided.Date);
        if (standing is { Status: ChallengeStatus.Void }) return false;

        transaction.Append(voided);
        MarkVoid(transaction, standing ?? challenge);
        return true;
    }

    /// <summary>What a voided date means to its challenge, where there is one: the event is in the log already.</summary>
    public static void MarkVoid(LogTransaction transaction, ChallengeVoided voided)
    {
        if (Find(transaction.Database, voided.Group, voided.Date) is { } standing) MarkVoid(transaction, standing);
    }

    private static void MarkVoid(LogTransaction transaction, Challenge challenge)
    {
        Save(transaction.Database, challenge with { Status = ChallengeStatus.Void });
        foreach (var post in PostsAbout(transaction.Database, challenge.Group, challenge.Date))
            transaction.Put(post with { State = PostState.Dropped });
    }

    // A week's board is dated by its Monday but does not depend on that day's challenge.
    private static IEnumerable<Post> PostsAbout(ILiteDatabase database, GroupId group, DateOnly date) =>
        database.RowsUnder(Collections.Posts, Key.Posts(group, date))
            .Select(PostDocument.Read)
            .Where(post => post is { State: PostState.Pending, Kind: PostKind.Card or PostKind.Reveal });

    private static void Queue(LogTransaction transaction, IReadOnlyList<Post> posts)
    {
        foreach (var post in posts.Where(post => transaction.Database.Row(Collections.Posts, Key.Post(post)) is null))
            transaction.Put(post);
    }

    private static void Save(ILiteDatabase database, Challenge challenge) =>
        database.Upsert(Collections.Challenges, ChallengeDocument.Write(challenge));

    private static int NextNumber(ILiteDatabase database, GroupId group)
    {
        var next = 1 + (database.Row(Collections.Counters, group.Value) is { } counter ? counter[Count].AsInt32 : 0);
        database.Upsert(Collections.Counters, new BsonDocument { ["_id"] = group.Value, [Field.Version] = 1, [Count] = next });
        return next;
    }
}
