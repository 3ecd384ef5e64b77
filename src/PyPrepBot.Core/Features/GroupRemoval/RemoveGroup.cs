using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.GroupRemoval;

/// <summary><c>/group remove</c>: says what would go, and asks.</summary>
public sealed class RemoveGroup(GroupDirectory directory, IMemberStore members, IChallengeStore challenges)
    : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var group = await directory.LookAsync(command.Channel, cancellation);
        if (group.RemovedAt is { } removed)
        {
            return Reply.Ephemeral(RemovalMessages.Removed(group, removed));
        }

        if (group.Linked.Count > 0 || group.Id != GroupDirectory.IdOf(command.Channel))
        {
            return Reply.Ephemeral(RemovalMessages.UnlinkFirst());
        }

        var all = await challenges.BetweenAsync(group.Id, DateOnly.MinValue, DateOnly.MaxValue, cancellation);
        var known = await members.ActiveAsync(group.Id, DateOnly.MinValue, cancellation);
        return Reply.Ephemeral(RemovalMessages.Preview(known.Count, all.Count(challenge => challenge.Number > 0)));
    }
}
