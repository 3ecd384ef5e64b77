using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary><c>/group unlink</c>, from either side: says what would go on by itself again, and asks.</summary>
public sealed class UnlinkGroup(GroupDirectory directory, IGroupStore groups) : IInteractionHandler<SlashCommand>
{
    public async Task<Reply> HandleAsync(SlashCommand command, CancellationToken cancellation)
    {
        var own = await directory.OwnOfAsync(command.Channel, cancellation);
        var host = own.LinkedTo is { } shared ? await groups.FindAsync(shared, cancellation) : own;
        var rooms = host is null ? []
            : own == host ? host.Linked.ToList()
            : host.Linked.Where(room => GroupDirectory.IdOf(room.Channel) == own.Id).ToList();
        return Reply.Ephemeral(rooms.Count > 0 ? GroupLinkMessages.PartPlan(host!, rooms) : GroupLinkMessages.NotLinked());
    }
}
