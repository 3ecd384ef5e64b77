using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Features;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Scheduling.Cards;

/// <summary>Edits the messages of a challenge's public card to what holds now.</summary>
internal sealed partial class CardDrawing(
    IOutbox outbox,
    IGroupStore groups,
    IEnumerable<IPostComposer> composers,
    ChatRooms rooms,
    TimeProvider time,
    ILogger<CardDrawing> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // In memory only: a restart is a good reason to try once more.
    private readonly ConcurrentDictionary<string, bool> _refused = new(StringComparer.Ordinal);

    private readonly IPostComposer _composer = composers.Single(composer => composer.Kind == PostKind.Card);

    /// <summary>What goes wrong is logged and forgotten: the next redrawing shows everything that this one would have shown.</summary>
    public async Task DrawAsync(GroupId id, DateOnly date, CancellationToken cancellation)
    {
        try
        {
            var posts = await outbox.FindAsync(id, PostKind.Card, date, cancellation);
            var shown = posts.Where(post => post is { State: PostState.Posted, Message: not null } && IsDrawable(post)).ToList();
            if (shown.Count == 0 || await groups.FindAsync(id, cancellation) is not { } group)
            {
                return;
            }

            foreach (var post in shown)
            {
                await TryEditAsync(group, post, cancellation);
            }
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.NotDrawn(logger, id, date, error);
        }
    }

    // A platform that is away must not keep the card of another one as it was.
    private async Task TryEditAsync(StudyGroup group, Post post, CancellationToken cancellation)
    {
        try
        {
            await EditAsync(group, post, cancellation);
        }
        catch (PlatformUnreachableException away)
        {
            Log.Away(logger, group.Id, post.Date, away.Message);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            Log.NotDrawn(logger, group.Id, post.Date, error);
        }
    }

    private async Task EditAsync(StudyGroup group, Post post, CancellationToken cancellation)
    {
        if (await _composer.ComposeAsync(group, post, cancellation) is not { } content)
        {
            return;
        }

        using var hanging = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(hanging.Token, cancellation);
        try
        {
            await rooms.EditAsync(post.Message!, content, either.Token);
        }
        catch (PostRefusedException refused)
        {
            // Deleted perhaps, or out of reach: every answer of the day would ask for it again.
            _refused[post.Slot] = true;
            Log.GivenUp(logger, post.Slot, refused.Reason);
        }
    }

    private bool IsDrawable(Post post) => rooms.Reach(post.Channel) && !_refused.ContainsKey(post.Slot);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The card {Slot} cannot be redrawn and is left as it is: {Reason}")]
        public static partial void GivenUp(ILogger logger, string slot, PostRefusal reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The card of group {Group} of {Date:yyyy-MM-dd} is not redrawn now: {Reason}")]
        public static partial void Away(ILogger logger, GroupId group, DateOnly date, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The card of group {Group} of {Date:yyyy-MM-dd} could not be redrawn")]
        public static partial void NotDrawn(ILogger logger, GroupId group, DateOnly date, Exception error);
    }
}
