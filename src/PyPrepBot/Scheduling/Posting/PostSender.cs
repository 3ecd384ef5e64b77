using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Posting;

/// <summary>Takes one post from its row to the channel.</summary>
internal sealed partial class PostSender(
    IOutbox outbox,
    IGroupStore groups,
    IEnumerable<IPostComposer> composers,
    ChatRooms rooms,
    ICardRefresh cards,
    RefusedPosts refusals,
    TimeProvider time,
    ILogger<PostSender> logger)
{
    // Adapters wait for rate limits by themselves; whatever takes longer than this hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Dictionary<PostKind, IPostComposer> _composers = composers.ToDictionary(composer => composer.Kind);

    /// <summary>Sends the post or gives it up. Throws when it should be tried again; the row then still says so.</summary>
    public async Task SendAsync(Post post, CancellationToken cancellation)
    {
        if (post.ExpiresAt <= time.GetUtcNow() || await groups.FindAsync(post.Group, cancellation) is not { } group)
        {
            // A platform that is off here may stay off for good: its posts go without a word.
            if (rooms.Reach(post.Channel))
            {
                Log.TooLate(logger, post.Slot);
            }

            await outbox.DropAsync(post, cancellation);
            return;
        }

        if (!MayPost(group, post.Channel))
        {
            await outbox.DropAsync(post, cancellation);
            return;
        }

        await outbox.BeginAsync(post, cancellation);
        if (await _composers[post.Kind].ComposeAsync(group, post, cancellation) is { } message)
        {
            await SendAsync(group, post, message, cancellation);
            return;
        }

        await outbox.DropAsync(post, cancellation);
    }

    // While posting is halted in a room its platform would refuse it, and whoever can mend that has been told. A group that rests
    // posts nothing, nor does one in a server or workspace that is not linked any more.
    private static bool MayPost(StudyGroup group, ChannelRef channel) =>
        group.PostingRooms.Any(room => room.IsIn(channel.Platform, channel.Space));

    private async Task SendAsync(StudyGroup group, Post post, ChatMessage message, CancellationToken cancellation)
    {
        try
        {
            var posted = await PostAsync(post, message, cancellation);

            // The message is out: being told to stop is no reason to forget where it is.
            await outbox.PostedAsync(post, posted, CancellationToken.None);
        }
        catch (PostRefusedException refused)
        {
            await outbox.DropAsync(post, cancellation);
            await refusals.NoteAsync(post, refused, cancellation);
            return;
        }

        await refusals.ArrivedAsync(group, post, CancellationToken.None);
        CloseIfLate(group, post);
    }

    private async Task<MessageRef> PostAsync(Post post, ChatMessage message, CancellationToken cancellation)
    {
        var thread = await ThreadAsync(post, cancellation);
        using var hanging = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(hanging.Token, cancellation);
        var key = new PostKey(post.Slot, MayHaveArrived: post.Tries > 0) { NotBefore = post.DueAt };
        return await rooms.PostAsync(post.Channel, message, thread, key, either.Token);
    }

    private async Task<MessageRef?> ThreadAsync(Post post, CancellationToken cancellation)
    {
        if (post.Kind is not (PostKind.Reveal or PostKind.Correction))
        {
            return null;
        }

        var cardPosts = await outbox.FindAsync(post.Group, PostKind.Card, post.Date, cancellation);
        return cardPosts.FirstOrDefault(card => card.State == PostState.Posted && card.Channel == post.Channel)?.Message;
    }

    // The challenge closed while its card was on the way: nobody could edit a message that was not there yet.
    private void CloseIfLate(StudyGroup group, Post post)
    {
        if (post.Kind == PostKind.Card && post.ExpiresAt <= time.GetUtcNow())
        {
            cards.Request(group.Id, post.Date);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The post {Slot} is too late, or its group is gone: it is dropped")]
        public static partial void TooLate(ILogger logger, string slot);
    }
}
